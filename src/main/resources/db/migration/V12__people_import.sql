-- The same absence again is the one already there.
create unique index absence_once on absence (person_id, first_day, last_day);
-- People and teams that name each other are saved in one transaction.
alter table person alter constraint person_team_id_fkey deferrable initially immediate;
