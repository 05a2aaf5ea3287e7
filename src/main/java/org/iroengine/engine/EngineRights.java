package org.iroengine.engine;

import java.util.Arrays;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.web.UserGroup;

/** Grants each group what the service's roles need, and nothing else. */
@Component
class EngineRights {

	private static final String ANY = "*";

	private final AuthorizationService authorizations;

	private final ObjectProvider<Grants> ofCapabilities;

	EngineRights(AuthorizationService authorizations, ObjectProvider<Grants> ofCapabilities) {
		this.authorizations = authorizations;
		this.ofCapabilities = ofCapabilities;
	}

	void grant() {
		Stream.of(everybody(), overseers(), administrators(), this.ofCapabilities.stream().flatMap(EngineRights::all))
			.flatMap((grants) -> grants)
			.forEach(this::grant);
	}

	private static Stream<Grant> all(Grants grants) {
		return grants.grants().stream();
	}

	private static Stream<Grant> everybody() {
		return Arrays.stream(UserGroup.values())
			.filter((group) -> group != UserGroup.SERVICE_ACCOUNT)
			.flatMap((group) -> Stream.of(application(group, "tasklist"), application(group, "welcome")));
	}

	/**
	 * Those who watch the service in Cockpit: every process with its ids and routing
	 * facts.
	 */
	private static Stream<Grant> overseers() {
		return Stream.of(UserGroup.IRO_MANAGER, UserGroup.SAFEGUARDING_HEAD)
			.flatMap((group) -> Stream.of(application(group, "cockpit"), new Grant(group, Resources.PROCESS_DEFINITION,
					ANY, ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
					ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE, ProcessDefinitionPermissions.READ_HISTORY)));
	}

	/**
	 * Council IT keeps users and operations; it sees no variable, task or form, and
	 * cannot widen its own rights.
	 */
	private static Stream<Grant> administrators() {
		UserGroup admin = UserGroup.ADMIN;
		return Stream.concat(
				Stream.of(application(admin, "cockpit"), application(admin, "admin"),
						new Grant(admin, Resources.USER, ANY, Permissions.ALL),
						new Grant(admin, Resources.GROUP, ANY, Permissions.READ),
						new Grant(admin, Resources.SYSTEM, ANY, SystemPermissions.READ),
						new Grant(admin, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ,
								ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB)),
				UserGroup.ids()
					.stream()
					.map((group) -> new Grant(admin, Resources.GROUP_MEMBERSHIP, group, Permissions.ALL)));
	}

	private static Grant application(UserGroup group, String name) {
		return new Grant(group, Resources.APPLICATION, name, Permissions.ACCESS);
	}

	private void grant(Grant grant) {
		Authorization authorization = existing(grant);
		authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
		this.authorizations.saveAuthorization(authorization);
	}

	private Authorization existing(Grant grant) {
		Authorization found = this.authorizations.createAuthorizationQuery()
			.groupIdIn(grant.group().id())
			.resourceType(grant.resource())
			.resourceId(grant.resourceId())
			.singleResult();
		return (found != null) ? found : fresh(grant);
	}

	private Authorization fresh(Grant grant) {
		Authorization authorization = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		authorization.setGroupId(grant.group().id());
		authorization.setResource(grant.resource());
		authorization.setResourceId(grant.resourceId());
		return authorization;
	}

}
