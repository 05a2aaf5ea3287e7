package org.iroengine.review.process;

import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.web.UserGroup;

/**
 * Who finds their tasks under the name of the process, and that IRO managers see the
 * tasks of others; nobody else reads the process.
 */
@Configuration
class RecordGrants {

	@Bean
	Grants mayWriteReviewsUp() {
		return new Grants(Stream.concat(
				Stream.of(new Grant(UserGroup.IRO_MANAGER, Resources.PROCESS_DEFINITION, RecordReview.PROCESS,
						ProcessDefinitionPermissions.READ_TASK)),
				Stream
					.of(UserGroup.IRO, UserGroup.TEAM_MANAGER, UserGroup.SERVICE_MANAGER, UserGroup.HEAD_OF_SERVICE,
							UserGroup.ASSISTANT_DIRECTOR, UserGroup.DIRECTOR)
					.map((group) -> new Grant(group, Resources.PROCESS_DEFINITION, RecordReview.PROCESS,
							ProcessDefinitionPermissions.READ)))
			.toList());
	}

}
