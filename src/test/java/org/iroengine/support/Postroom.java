package org.iroengine.support;

import java.time.Clock;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;

import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Works off the letters that are due by the test's clock, in the test's own thread. */
public class Postroom {

	private final SettableClock settable = new SettableClock();

	private final Clock clock;

	private final ManualScheduler scheduler;

	public Postroom(DataSource dataSource, Task<Void> sendLetter, Clock clock) {
		this.clock = clock;
		this.scheduler = TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(dataSource), sendLetter)
			.clock(this.settable)
			.build();
	}

	/** One attempt for each letter that is due now. */
	public void sendDue() {
		this.settable.set(this.clock.instant());
		this.scheduler.runAnyDueExecutions();
	}

	/** Gives letters of nodes that died back to the others. */
	public void findDeadNodes() {
		this.settable.set(this.clock.instant());
		this.scheduler.runDeadExecutionDetection();
	}

}
