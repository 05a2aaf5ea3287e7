-- What is held for a key and its occasions is found without reading all that is held.
create index letter_held_by_key on letter (dedup_key collate "C") where held_until is not null and state = 'WAITING';
