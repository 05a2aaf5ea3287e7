create table allocation (
  id              bigint generated always as identity primary key,
  period_id       bigint not null references period_of_care,
  child_ref       text not null references child,
  requested_at    timestamptz not null,
  proposal        jsonb,
  officer         text references person,
  allocated_at    timestamptz,
  allocated_by    text,
  override_reason text,
  ended_at        timestamptz,
  end_reason      text,
  check ((officer is null) = (allocated_at is null))
);
comment on column allocation.proposal is 'What was proposed and shown, with its reasons in words';

-- One child has one current IRO, and one request for one at most.
create unique index one_current_iro on allocation (child_ref) where allocated_at is not null and ended_at is null;
create unique index one_open_request on allocation (period_id) where allocated_at is null and ended_at is null;
create index allocation_officer on allocation (officer) where ended_at is null;
revoke delete on allocation from iro_app;
