"""An article known by its content."""

from hashlib import sha256

from newsreader.domain import Article


def digest(article: Article) -> str:
    """The SHA-256 of the text in hexadecimal: the same words elsewhere are the same article."""
    # A text may hold half a surrogate pair; it has a digest all the same.
    return sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
