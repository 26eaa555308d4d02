"""Link tables of many-to-many relationships; there are none yet."""
