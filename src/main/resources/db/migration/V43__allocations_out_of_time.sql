-- The list keeps its name where a council gives an IRO more or less than 48 hours.
update act_ru_filter set name_ = 'Allocations out of time' where name_ = 'Allocations over 48 hours';
