package org.iroengine.correspondence.process;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.TaskFilter;
import org.iroengine.web.UserGroup;

/** The list of Tasklist about letters. */
@Configuration
class LetterLists {

	@Bean
	TaskFilter lettersToDeliver() {
		return new TaskFilter("Letters to deliver", "Task_DeliverTheLetter", UserGroup.BUSINESS_SUPPORT,
				Map.of(DeliverLetter.CHILD_REF, "Child"));
	}

}
