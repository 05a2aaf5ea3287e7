package org.iroengine.dispute.process;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.dispute.DisputeReasons;
import org.iroengine.dispute.Ladder;
import org.iroengine.dispute.Ladders;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.EngineTest;
import org.iroengine.support.LadderFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The ladder in force, and those before it. */
@EngineTest
class LaddersInForceTest {

	@Autowired
	Ladders ladders;

	@Autowired
	DisputeReasons reasons;

	@Autowired
	LadderVersions versions;

	@Autowired
	JdbcClient jdbc;

	@TempDir
	Path folder;

	@Test
	void aDisputeCanBeginOnTheCurrentOne() {
		Ladder current = this.ladders.current();
		assertThat(kept(current.version())).isOne();
		assertThat(this.ladders.of(current.version())).isEqualTo(current);
		assertThat(current.levels()).hasSize(4);
		assertThat(this.reasons.find("plan-not-updated")).isPresent();
	}

	@Test
	void aFormerOneIsReadAsItWas() {
		Ladder former = ladder(LadderFile.of(7, 1, 1).informal("quiet word", 10));
		this.versions.keep(former);
		assertThat(this.ladders.of(former.version())).isEqualTo(former);
		Ladder formalOnly = ladder(LadderFile.of(2, 8, 2).formalOnly());
		this.versions.keep(formalOnly);
		assertThat(this.ladders.of(formalOnly.version())).isEqualTo(formalOnly);
		assertThat(this.ladders.current().levels()).hasSize(4);
	}

	@Test
	void theSameOneIsKeptOnce() {
		Ladder former = ladder(LadderFile.of(3, 4, 1));
		this.versions.keep(former);
		this.versions.keep(former);
		assertThat(kept(former.version())).isOne();
	}

	@Test
	void oneThatNeverWasIsNotInvented() {
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.ladders.of("dispute-ladder@00000000"))
			.withMessageContaining("dispute-ladder@00000000");
	}

	@Test
	void noLadderIsChangedOrLost() {
		for (String sql : List.of("update dispute_ladder set levels = '[]'", "delete from dispute_ladder")) {
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.jdbc.sql(sql).update())
				.havingRootCause()
				.withMessageContaining("permission denied");
		}
	}

	private Ladder ladder(LadderFile file) {
		file.write(this.folder);
		PolicyFile table = PolicyFolders.files(this.folder).file(LadderTable.PATH);
		return LadderTable.read(table);
	}

	private long kept(String version) {
		return this.jdbc.sql("select count(*) from dispute_ladder where version = ?")
			.param(version)
			.query(Long.class)
			.single();
	}

}
