"""Burn a redacted copy (遮盖副本): a new file in which nothing lies under what is covered.

A black box drawn over a PDF hides nothing: the words stay in the file. So pages with covered places become pictures in
which those places are black before anything is packed, and every other page is written anew from what is needed to
show it. What a page showed that is no plain content (forms, remarks, layers) is shown by a picture of the page as well,
because a copy has to look like its original. It happens in a child of its own behind the preview's walls: `burner` is
this side of the pipe, `worker` the other; `paper` and `photos` do the work, `plain` copies pages that keep their text.

Decided against: taking objects out of the original file (what one forgets to take out stays in), and writing an update
behind the original (it would hold both).
"""
