"""What makes a paper final: hashes, seals, signatures, printed papers and deliveries.

A room signs and seals its own rows through `app.sealing.desk`, with the content that it composes; it declares beside
its mapped classes what must not change any more (`guard.SealedWith`). Nothing here knows an interview or an agreement.
"""
