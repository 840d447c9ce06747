"""Setting Chinese text on paper: where a line may end, how lines fill a measure, how blocks fill pages.

reportlab's own paragraphs and frames were left aside: their CJK wrapping starts lines with 。 and tears amounts
apart, and they read a markup that text from users would have to be escaped for. Here text is only ever text.
"""
