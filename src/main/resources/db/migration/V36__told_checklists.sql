-- A checklist that business support enters in the name of a social worker is marked with how and when it was told;
-- those entered before this are not.
alter table convening_checklist
  add column told_way text check (told_way in ('PHONE', 'MAIL', 'IN_PERSON')),
  add column told_on  date,
  add check ((told_way is null) = (told_on is null)),
  add check (told_way is null or returned_by is not null);
comment on column convening_checklist.told_way is 'how it was told to business support; null where the social worker gave it back';
