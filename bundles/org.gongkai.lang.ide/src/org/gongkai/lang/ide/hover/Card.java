// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.HoverText;

/** Collects what a hover says and writes it as HTML and as plain text, everything escaped. */
final class Card {

	private sealed interface Part {
	}

	private record Title(Message text) implements Part {
	}

	private record Line(Message text) implements Part {
	}

	private record Field(Message label, Message value) implements Part {
	}

	private record Entry(Message text) implements Part {
	}

	private final List<Part> parts = new ArrayList<>();

	Card title(Message text) {
		parts.add(new Title(text));
		return this;
	}

	Card title(String text) {
		return title(new Message(text, text));
	}

	/** A paragraph; nothing when it is empty. */
	Card line(Message text) {
		if (!text.zh().isEmpty()) {
			parts.add(new Line(text));
		}
		return this;
	}

	Card line(String text) {
		return line(new Message(text, text));
	}

	/** A label and its value; nothing when the value is empty. */
	Card field(String zh, String en, String value) {
		return field(new Message(zh, en), new Message(value, value));
	}

	Card field(Message label, Message value) {
		if (!value.zh().isEmpty()) {
			parts.add(new Field(label, value));
		}
		return this;
	}

	/** An entry of a list. */
	Card entry(Message text) {
		parts.add(new Entry(text));
		return this;
	}

	Card entry(String text) {
		return entry(new Message(text, text));
	}

	boolean isEmpty() {
		return parts.isEmpty();
	}

	/** The hover over a range. */
	HoverText over(int offset, int length) {
		return new HoverText(new Message(html(Message::zh, "："), html(Message::en, ": ")),
				new Message(plain(Message::zh, "："), plain(Message::en, ": ")), offset, length);
	}

	private String html(Function<Message, String> language, String colon) {
		StringBuilder html = new StringBuilder();
		boolean list = false;
		for (Part part : parts) {
			if (list != part instanceof Entry) {
				html.append(list ? "</ul>" : "<ul>");
				list = !list;
			}
			switch (part) {
			case Title title -> html.append("<p><b>").append(escape(language.apply(title.text))).append("</b></p>");
			case Line line -> html.append("<p>").append(escape(language.apply(line.text))).append("</p>");
			case Field field -> html.append("<p><i>").append(escape(language.apply(field.label))).append("</i>").append(colon)
					.append(escape(language.apply(field.value))).append("</p>");
			case Entry entry -> html.append("<li>").append(escape(language.apply(entry.text))).append("</li>");
			}
		}
		return html.append(list ? "</ul>" : "").toString();
	}

	private String plain(Function<Message, String> language, String colon) {
		List<String> lines = new ArrayList<>();
		for (Part part : parts) {
			lines.add(switch (part) {
			case Title title -> language.apply(title.text);
			case Line line -> language.apply(line.text);
			case Field field -> language.apply(field.label) + colon + language.apply(field.value);
			case Entry entry -> "• " + language.apply(entry.text);
			});
		}
		return String.join("\n", lines);
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
	}
}
