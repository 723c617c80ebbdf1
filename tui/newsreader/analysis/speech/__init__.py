"""Who said what: the quotations of a paragraph, with what reports them and who is their source.

``quotations`` is the way in: a ``Passage`` in, what was ``Found`` out. The rules look at words,
quotation marks and a parse, and know neither spaCy nor entities; ``attribution`` joins what was
found to the article's entities.
"""
