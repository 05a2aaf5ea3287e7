package org.iroengine.engine;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.CannotStart;
import org.iroengine.web.UserGroup;

/**
 * At each start brings groups, rights, filters and the first administrator to what this
 * version declares.
 */
@Component
@Order(0)
class EngineSetup implements ApplicationRunner {

	/**
	 * The engine's own group of all-powerful users: one account that nobody can sign in
	 * with.
	 */
	static final String OWNERS = "camunda-admin";

	static final String OWNER = "engine-owner";

	private static final long ONE_NODE_AT_A_TIME = 7_304_221L;

	private final EngineUsers users;

	private final EngineRights rights;

	private final EngineTaskFilters filters;

	private final FirstAdministrator administrator;

	private final JdbcClient jdbc;

	EngineSetup(EngineUsers users, EngineRights rights, EngineTaskFilters filters, FirstAdministrator administrator,
			JdbcClient jdbc) {
		this.users = users;
		this.rights = rights;
		this.filters = filters;
		this.administrator = administrator;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(ONE_NODE_AT_A_TIME).query().singleRow();
		Arrays.stream(UserGroup.values())
			.forEach((group) -> this.users.createGroupIfMissing(group.id(), group.title()));
		createOwner();
		createFirstAdministrator();
		this.rights.grant();
		this.filters.declare();
	}

	private void createOwner() {
		this.users.createGroupIfMissing(OWNERS, "Owner of the engine");
		this.users.createIfMissing(new EngineUsers.NewUser(OWNER, "Engine", "Owner", null),
				Stream.generate(UUID::randomUUID).limit(2).toList().toString(), List.of());
		this.users.addTo(OWNERS, OWNER);
	}

	private void createFirstAdministrator() {
		if (this.users.anyIn(UserGroup.ADMIN)) {
			return;
		}
		if (!this.administrator.isGiven()) {
			throw new CannotStart(FirstAdministrator.advice());
		}
		this.users.createIfMissing(new EngineUsers.NewUser(this.administrator.user(), "Council", "Administrator", null),
				this.administrator.password(), List.of(UserGroup.ADMIN));
	}

}
