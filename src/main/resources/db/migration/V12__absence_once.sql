-- The same absence again is the one already there.
create unique index absence_once on absence (person_id, first_day, last_day);
