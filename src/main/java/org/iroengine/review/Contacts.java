package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * The direct contacts of IROs with children, at any time and not only before a review.
 */
@Component
@Transactional
public class Contacts {

	private static final int LONGEST = 2000;

	private final JdbcClient jdbc;

	private final Care care;

	private final Audit audit;

	private final Clock clock;

	Contacts(JdbcClient jdbc, Care care, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.care = care;
		this.audit = audit;
		this.clock = clock;
	}

	/** Every contact with the child, the latest first. */
	@Transactional(readOnly = true)
	public List<Contact> of(String childRef) {
		return this.jdbc.sql("select * from contact where child_ref = ? order by on_day desc, id desc")
			.param(childRef)
			.query((row, number) -> new Contact(ContactWay.valueOf(row.getString("way")),
					row.getObject("on_day", LocalDate.class), row.getBoolean("alone"), row.getString("note"),
					row.getString("recorded_by")))
			.list();
	}

	/**
	 * Records a contact with a child who is known.
	 * @return what is wrong, each with its field; nothing is kept then
	 */
	public List<Fault> record(String childRef, Contact contact) {
		List<Fault> faults = faults(childRef, contact);
		if (faults.isEmpty()) {
			add(childRef, contact);
		}
		return faults;
	}

	private List<Fault> faults(String childRef, Contact contact) {
		List<Fault> faults = new ArrayList<>();
		LocalDate born = this.care.child(childRef).orElseThrow().dateOfBirth();
		LocalDate today = LondonTime.date(this.clock.instant());
		if (contact.way() == null) {
			faults.add(new Fault("way", "Choose how you were in touch."));
		}
		if (contact.on() == null || contact.on().isBefore(born) || contact.on().isAfter(today)) {
			faults.add(new Fault("on", "Give the day of the contact as 31/01/2026, today or before."));
		}
		if (contact.note() != null && contact.note().length() > LONGEST) {
			faults.add(new Fault("note", "Write at most %d characters.".formatted(LONGEST)));
		}
		return faults;
	}

	private void add(String childRef, Contact contact) {
		long id = this.jdbc.sql("""
				insert into contact (child_ref, way, on_day, alone, note, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?) returning id
				""")
			.params(childRef, contact.way().name(), contact.on(), contact.alone(), contact.note(),
					Timestamp.from(this.clock.instant()), CurrentUser.name())
			.query(Long.class)
			.single();
		this.audit.record("contact recorded", new AuditSubject("contact", id, childRef),
				Map.of("way", contact.way().name(), "on", contact.on().toString(), "alone", contact.alone()));
	}

}
