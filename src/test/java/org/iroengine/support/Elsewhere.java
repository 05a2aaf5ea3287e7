package org.iroengine.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Work on threads other than the test's, in transactions of their own. */
public final class Elsewhere {

	private Elsewhere() {
	}

	/** Does the work and waits for its end. */
	public static void now(Runnable work) {
		atOnce(List.of(() -> {
			work.run();
			return null;
		}));
	}

	/** Does the same work several times at the same moment; answers what each gave. */
	public static <T> List<T> atOnce(int times, Callable<T> work) {
		return atOnce(IntStream.range(0, times).mapToObj((one) -> work).toList());
	}

	/** Does all of the work at the same moment; answers what each gave, in order. */
	public static <T> List<T> atOnce(List<Callable<T>> work) {
		ExecutorService threads = Executors.newFixedThreadPool(work.size());
		CountDownLatch start = new CountDownLatch(1);
		try {
			List<Future<T>> running = work.stream().map((one) -> threads.submit(() -> {
				start.await();
				return one.call();
			})).toList();
			start.countDown();
			return results(running);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static <T> List<T> results(List<Future<T>> running) {
		List<T> results = new ArrayList<>();
		for (Future<T> one : running) {
			try {
				results.add(one.get());
			}
			catch (InterruptedException | ExecutionException ex) {
				throw new AssertionError(ex);
			}
		}
		return results;
	}

}
