package org.iroengine.dispute;

/**
 * What the form shows to whoever takes note of good practice; the words stand on the
 * page.
 *
 * @param child the reference and initials
 * @param theme what was good, in a word
 * @param officer who acknowledged it
 * @param link where the words stand
 */
public record GoodPracticeView(String child, String theme, String officer, String link) {

	public static GoodPracticeView of(GoodPractice good) {
		return new GoodPracticeView(good.child(), good.theme().title(), good.by(), "/good-practice/" + good.id());
	}

}
