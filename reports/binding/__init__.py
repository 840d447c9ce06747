"""Binding (装订): many files of many kinds as one PDF, page by page.

What strangers made is read in a jailed child (`worker`), which hands back finished PDF objects; the program itself only
appends them to a file and never opens them (`binder`). Every page of a foreign file becomes a form object of its own:
it is drawn shrunk, whatever it does to the state of drawing ends with it, and nothing of its document but what it needs
to be drawn comes along. Streams are carried over as they are, still packed, a JPEG as the JPEG it was.

Decided against: `PdfWriter.append` of pypdf (it holds the whole bundle in memory and brings links, forms, scripts and
attachments along) and stamping with `merge_page` (it unpacks and parses every page).
"""
