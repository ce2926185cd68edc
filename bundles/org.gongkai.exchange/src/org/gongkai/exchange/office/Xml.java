// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of an Office file, element by element. Names of elements and attributes go without their namespaces. */
final class Xml {

	private final XMLStreamReader in;

	/** Opens a part. No document type is read and nothing is loaded. */
	Xml(byte[] part) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
	}

	/** Moves to the next child of the element whose start or last child was read; false behind its end. */
	boolean child() throws XMLStreamException {
		while (in.hasNext()) {
			int event = in.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				return false;
			}
		}
		return false;
	}

	/** Moves to the next element anywhere; false at the end of the part. */
	boolean next() throws XMLStreamException {
		while (in.hasNext()) {
			if (in.next() == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
		}
		return false;
	}

	/** Name of the element that was moved to. */
	String name() {
		return in.getLocalName();
	}

	/** An attribute of the element; empty when it has none. */
	String attribute(String name) {
		for (int i = 0; i < in.getAttributeCount(); i++) {
			if (in.getAttributeLocalName(i).equals(name)) {
				return in.getAttributeValue(i);
			}
		}
		return "";
	}

	/** The attribute {@code val} as a number; the other number when it is none. */
	int number(int other) {
		String value = attribute("val");
		return value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : other;
	}

	/** Whether the element switches something on: without {@code val} it does. */
	boolean on() {
		String value = attribute("val");
		return !value.equals("0") && !value.equals("false") && !value.equals("off");
	}

	/** Leaves the element with everything in it. */
	void skip() throws XMLStreamException {
		int depth = 1;
		while (depth > 0 && in.hasNext()) {
			int event = in.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	/** The text of an element without children; moves behind its end. */
	String text() throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0 && in.hasNext()) {
			int event = in.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
				text.append(in.getText());
			}
		}
		return text.toString();
	}
}
