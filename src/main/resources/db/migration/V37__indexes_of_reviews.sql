-- Whose task is it: pages ask for the open task of one meeting or review by the number its process carries.
create index iro_idx_variable_number on act_ru_variable (long_, name_) where long_ is not null;

-- Completing a task asks for tasks below it, of which there are none.
create index iro_idx_task_parent on act_ru_task (parent_task_id_);

-- Whatever is settled takes back the letters that have not left yet.
create index letter_held on letter (state, dedup_key) where held_until is not null;
