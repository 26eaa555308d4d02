"""What each entity does beyond being stored: one class of hooks per entity."""
