-- What became of a period of care that did not simply end. A withdrawn one was recorded by mistake, a merged one is a
-- part of another: neither stands in the way of a period with the same start.
alter table period_of_care
  add column outcome        text check (outcome in ('transferred', 'withdrawn', 'merged')),
  add column transferred_to text,
  add column merged_into    bigint references period_of_care,
  add constraint only_what_is_over_has_an_outcome check (outcome is null or ended_at is not null),
  add constraint only_a_transfer_goes_to_an_authority check (transferred_to is null or outcome is not distinct from 'transferred'),
  add constraint what_is_merged_names_the_other check ((merged_into is not null) = (outcome is not distinct from 'merged')),
  drop constraint period_of_care_child_ref_became_looked_after_at_key;
create unique index one_start_of_care on period_of_care (child_ref, became_looked_after_at)
  where outcome is null or outcome = 'transferred';
create index period_of_care_child on period_of_care (child_ref);
comment on column period_of_care.outcome is 'null while open and for a plain end';

create table period_change (
  id         bigint generated always as identity primary key,
  period_id  bigint not null references period_of_care,
  child_ref  text not null references child,
  kind       text not null check (kind in ('start-corrected', 'withdrawn', 'merged', 'kept-apart')),
  reason     text not null,
  changed_at timestamptz not null,
  changed_by text not null
);
create index period_change_child on period_change (child_ref);
comment on table period_change is 'Why somebody changed what was recorded of a period; the dates before and after stand in the audit';
revoke update, delete on period_change from iro_app;
