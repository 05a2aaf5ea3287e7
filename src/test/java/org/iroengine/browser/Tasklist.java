package org.iroengine.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Tasklist as a person uses it. */
class Tasklist {

	private final Page page;

	Tasklist(Page page) {
		this.page = page;
	}

	/** Opens Tasklist over the link of the home page. */
	static Tasklist of(Page home) {
		home.getByText("Tasklist", new Page.GetByTextOptions().setExact(true)).click();
		return new Tasklist(home);
	}

	Page page() {
		return this.page;
	}

	/** Shows a list; answers the number of tasks that stands beside its name. */
	int show(String filter) {
		Locator list = this.page.locator(".task-filter").filter(beginningWith(filter));
		list.locator("a").first().click();
		Locator count = list.locator(".counter");
		assertThat(count).hasText(Pattern.compile("[1-9]\\d*"));
		return Integer.parseInt(count.innerText().strip());
	}

	/** One name may stand within another: "Overdue", "Records overdue". */
	static Locator.FilterOptions beginningWith(String name) {
		return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name.replaceAll("[^\\w ]", "\\\\$0")));
	}

	Locator task(String childRef) {
		return this.page.locator("li.task").filter(having(childRef));
	}

	/** Opens the task about the child and waits for its form. */
	Locator open(String childRef) {
		task(childRef).locator("h4 a").click();
		assertThat(form().getByText(childRef).first()).isVisible();
		return form();
	}

	/** The same where the child has several tasks. */
	Locator open(String childRef, String name) {
		task(childRef).filter(having(name)).locator("h4 a").click();
		assertThat(form().getByText(childRef).first()).isVisible();
		return form();
	}

	void claim() {
		this.page.locator(".claim-task, .assignee").getByText("Claim").click();
		assertThat(completeButton()).isEnabled();
	}

	void complete() {
		completeButton().click();
	}

	Locator completeButton() {
		return this.page.getByText("Complete", exactly());
	}

	Locator form() {
		return this.page.locator(".fjs-container");
	}

	/** What Tasklist says in its corner. */
	Locator notice() {
		return this.page.locator(".page-notifications .notifications > *").last();
	}

	void dismissNotice() {
		notice().locator(".close").last().click();
	}

	/** The labels of the choices of a list field. */
	List<String> choices(String label) {
		select(label).click();
		return this.page.locator(".fjs-dropdownlist-item").allInnerTexts();
	}

	void choose(String label, String choice) {
		if (!this.page.locator(".fjs-dropdownlist").isVisible()) {
			select(label).click();
		}
		this.page.locator(".fjs-dropdownlist-item").filter(having(choice)).first().click();
	}

	private Locator select(String label) {
		return this.page.locator(".fjs-form-field-select").filter(having(label)).locator(".fjs-input-group");
	}

	/** Opens the form that records a child who has come into care. */
	Locator startForm() {
		this.page.getByText("Start process", exactly()).click();
		this.page.locator(".modal-content").getByText("Look after a child").click();
		Locator dialog = this.page.locator(".modal-content");
		assertThat(dialog.getByText("Record that a child has come into care.")).isVisible();
		return dialog;
	}

	static Locator.FilterOptions having(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
