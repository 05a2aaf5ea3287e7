-- What business support enters in the name of a social worker is marked so, with how and when it was told.
alter table social_work_report
  add column recorded_for text,
  add column told_way     text check (told_way in ('PHONE', 'MAIL', 'IN_PERSON')),
  add column told_on      date,
  add column corrected_at timestamptz,
  add column corrected_by text,
  add check ((told_way is null) = (told_on is null)),
  add check (recorded_for is null or told_way is not null),
  add check ((corrected_at is null) = (corrected_by is null));
comment on column social_work_report.recorded_for is 'in whose name business support entered it; null where that person did';
comment on column social_work_report.told_way is 'how it was told to business support';
