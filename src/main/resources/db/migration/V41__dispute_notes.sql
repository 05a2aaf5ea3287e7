-- What IROs note about disputes: for the child's IRO and IRO managers alone.

create table dispute_note (
  id         bigint generated always as identity primary key,
  dispute_id bigint not null references dispute,
  words      text not null,
  written_at timestamptz not null,
  written_by text not null
);
create index dispute_note_of on dispute_note (dispute_id);
comment on table dispute_note is 'private notes of IROs about disputes: added to, never changed, and shown nowhere else';
revoke update, delete on dispute_note from iro_app;
