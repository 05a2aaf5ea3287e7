-- A ladder is kept when it is put in force, so that reading it writes nothing.
comment on table dispute_ladder is 'ladders that were in force, kept as they were: a dispute finishes on the one it began with';
