-- Who carries a child's disputes on, where care has ended and the last IRO leaves the service.

create table dispute_carried_on (
  id            bigint generated always as identity primary key,
  child_ref     text not null,
  allocation_id bigint references allocation,
  officer       text not null references person,
  named_by      text not null,
  named_at      timestamptz not null
);
create index dispute_carried_on_child on dispute_carried_on (child_ref);
comment on table dispute_carried_on is 'officers named for disputes that had nobody: added to, never changed; the last one counts';
comment on column dispute_carried_on.allocation_id is
  'the child''s last IRO when the officer was named, or null: whoever is allocated later comes first again';
revoke update, delete on dispute_carried_on from iro_app;
