"""What people see of fulfilment (履行): the obligations of a case and what was done about them."""
