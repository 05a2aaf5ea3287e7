package org.iroengine.care;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is whose brother, sister, parent or child, for many children at once. */
@Component
public class Kinship {

	private final JdbcClient jdbc;

	Kinship(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The brothers and sisters of each child, looked after or not; nothing for a child
	 * without any.
	 */
	public Map<String, Set<String>> siblings(Collection<String> childRefs) {
		return pairs("select child_ref, sibling_ref from sibling where child_ref = any (:children)", childRefs);
	}

	/**
	 * The looked-after parents and the looked-after children of each child; nothing for a
	 * child without any.
	 */
	public Map<String, Set<String>> parentsAndChildren(Collection<String> childRefs) {
		return pairs("""
				select child_ref, parent_ref from parent where child_ref = any (:children)
				union select parent_ref, child_ref from parent where parent_ref = any (:children)
				""", childRefs);
	}

	/** Links a child and the parents who are or were looked after too. */
	void addParents(String childRef, Collection<String> parents) {
		parents.forEach((parent) -> this.jdbc.sql("insert into parent values (?, ?) on conflict do nothing")
			.params(childRef, parent)
			.update());
	}

	private Map<String, Set<String>> pairs(String sql, Collection<String> childRefs) {
		Map<String, Set<String>> kin = new HashMap<>();
		RowCallbackHandler pair = (row) -> kin.computeIfAbsent(row.getString(1), (child) -> new TreeSet<>())
			.add(row.getString(2));
		this.jdbc.sql(sql).param("children", childRefs.toArray(String[]::new)).query(pair);
		return kin;
	}

}
