-- Clocks run by law; people are told in working hours.
alter table letter add column held_until timestamptz;
comment on column letter.held_until is 'the working hour in which it may leave; null where it leaves at once';
comment on column letter.waiting_since is 'from when it might have left: when it entered the outbox, was last sent again, or the end of its being held';
create table morning (
  day     date primary key,
  told_at timestamptz not null
);
comment on table morning is 'Days on which everybody has had their digest';
revoke update, delete on morning from iro_app;
