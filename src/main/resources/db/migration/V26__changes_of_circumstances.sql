-- What changes for a child in a period of care; the IRO is told of each and considers it.
create table circumstance_change (
  id           bigint generated always as identity primary key,
  period_id    bigint not null references period_of_care,
  child_ref    text not null references child,
  kind         text not null,
  happened_on  date not null,
  legal_status text check ((legal_status is not null) = (kind = 'legal-status')),
  note         text not null default '',
  recorded_at  timestamptz not null,
  recorded_by  text not null,
  told_at      timestamptz,
  unique (period_id, kind, happened_on, note)
);
create index circumstance_change_child on circumstance_change (child_ref);
comment on column circumstance_change.note is 'in words; leaves in no letter and stands in no audit row';
comment on column circumstance_change.told_at is 'when it was put to the IRO; null where there is none yet';
revoke delete on circumstance_change from iro_app;
