"""An Article in, an Annotated out; the only room that knows spaCy.

``annotator`` is the way in. Rules about names and quotations are plain functions over text
(``marks``, ``aliases``, ``repeats``); spaCy's own types end in ``convert``.
"""
