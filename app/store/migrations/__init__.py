"""The schema steps of the replica, `NNNN_name.sql`, applied by `app.store.migrate`."""
