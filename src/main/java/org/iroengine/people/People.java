package org.iroengine.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.UserGroup;

/** Who works here, in which team, under whom, and who has worked with which child. */
@Component
public class People {

	private final PersonTable persons;

	private final TeamTable teams;

	private final CaseWorkTable work;

	private final Cover cover;

	private final Audit audit;

	People(PersonTable persons, TeamTable teams, CaseWorkTable work, Cover cover, Audit audit) {
		this.persons = persons;
		this.teams = teams;
		this.work = work;
		this.cover = cover;
		this.audit = audit;
	}

	/** Adds a person or replaces what is known of them. */
	@Transactional
	public void save(Person person) {
		this.persons.save(person);
		this.audit.record("saved", new AuditSubject("person", person.id(), null), Map.of("role", person.role().id()));
	}

	/** Adds a team with its management line or replaces what is known of it. */
	@Transactional
	public void save(Team team) {
		this.teams.save(team);
		this.audit.record("saved", new AuditSubject("team", team.id(), null),
				Map.of("line", team.line(), "deputies", team.deputies()));
	}

	/** Saves people and teams that may name each other. */
	@Transactional
	public void save(Collection<Person> changed, Collection<Team> changedTeams) {
		this.persons.deferTeams();
		changed.forEach(this::save);
		changedTeams.forEach(this::save);
	}

	/** Adds people's work with children; of work known already, the end is replaced. */
	@Transactional
	public void saveWork(Collection<CaseWork> changed) {
		this.work.save(changed);
		changed.forEach((one) -> this.audit.record("saved", new AuditSubject("case-work", one.person(), one.childRef()),
				facts(one)));
	}

	public Optional<Person> person(String id) {
		return this.persons.find(id);
	}

	/** Everybody, by id. */
	public List<Person> all() {
		return this.persons.all();
	}

	/** Everybody with the role, by id. */
	public List<Person> inRole(UserGroup role) {
		return this.persons.inRole(role);
	}

	/** Everybody who can be written to, by id. */
	public List<Person> withMail() {
		return all().stream().filter((person) -> person.mail() != null).toList();
	}

	/**
	 * Whether the person works on a local date in London: one of their days of the week,
	 * and not recorded absent. Bank holidays are not looked at; whoever is not known here
	 * works on every weekday.
	 */
	public boolean worksOn(String id, LocalDate date) {
		return this.persons.worksOn(id, date);
	}

	public boolean teamExists(String id) {
		return this.teams.find(id).isPresent();
	}

	/** Every team with its management line. */
	public List<Team> teams() {
		return this.teams.all();
	}

	/**
	 * The managers above a team, from the team manager up; empty where the team has none.
	 */
	public Map<UserGroup, String> lineOf(String team) {
		return this.teams.find(team).map(Team::line).orElse(Map.of());
	}

	/**
	 * Every post above a team that is held, or was on or after a local date in London.
	 */
	public List<LineHeld> linesHeldSince(LocalDate date) {
		return this.teams.heldSince(date);
	}

	/**
	 * Who answers for a rung of a team's line on a local date in London: its holder;
	 * where the post is vacant, or the holder is absent or has left, the deputy of the
	 * absence, else the deputy of the line, else the next rung up. Empty where the line
	 * ends.
	 */
	public Optional<Answering> answering(String team, UserGroup rung, LocalDate date) {
		return this.cover.answering(team, rung, date);
	}

	/**
	 * The person, where they are there on a local date in London, else the deputy named
	 * for their absence; empty where neither is.
	 */
	public Optional<String> present(String person, LocalDate date) {
		return this.cover.present(person, date);
	}

	/** Everybody's work with every child. */
	public List<CaseWork> work() {
		return this.work.all();
	}

	/** Whoever has worked with each of the children, in any role at any time. */
	public Map<String, List<CaseWork>> workersOf(Collection<String> childRefs) {
		return this.work.of(childRefs).stream().collect(Collectors.groupingBy(CaseWork::childRef));
	}

	private static Map<String, Object> facts(CaseWork one) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("role", one.role().id());
		facts.put("from", one.from().toString());
		facts.put("to", (one.to() != null) ? one.to().toString() : null);
		return facts;
	}

}
