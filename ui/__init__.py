"""What people touch: the window, the commands, one folder per room that has a face.

Nothing imports this package; it may import `app` and `reports`. `ui.start` is the only entry point
and `ui.commands` stays free of Qt so that night jobs run where no display exists.
"""
