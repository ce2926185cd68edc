// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import org.gongkai.core.text.Message;

/**
 * That a contribution could not be made or did not do its work. The others go on without it.
 *
 * @param point where it contributes
 * @param contribution its id, or the name of its class when it has not told its id
 * @param origin plug-in it comes from
 * @param message what happened and what to do, for the user
 * @param cause what was thrown, for the log; null when nothing was
 */
public record Failure(ExtensionPoint<?> point, String contribution, String origin, Message message, Throwable cause) {

	static Failure loading(ExtensionPoint<?> point, String contribution, String origin, Throwable cause) {
		return of(point, contribution, origin, "插件“{0}”的{1}“{2}”无法载入（{3}），已略过，其他扩展不受影响。请更新或停用该插件。",
				"The {1} “{2}” of plug-in “{0}” cannot be loaded ({3}) and is left out; nothing else is affected. "
						+ "Update or disable that plug-in.",
				reason(cause), cause);
	}

	static Failure running(ExtensionPoint<?> point, String contribution, String origin, Throwable cause) {
		return of(point, contribution, origin, "插件“{0}”的{1}“{2}”运行出错（{3}），它的结果缺失，其他结果不受影响。请把这条消息告诉插件的作者。",
				"The {1} “{2}” of plug-in “{0}” failed ({3}): its result is missing, all others are complete. "
						+ "Tell the author of that plug-in.",
				reason(cause), cause);
	}

	static Failure refused(ExtensionPoint<?> point, String contribution, String origin, Message reason) {
		return of(point, contribution, origin, "插件“{0}”的{1}“{2}”没有采用：{3}",
				"The {1} “{2}” of plug-in “{0}” is not used: {3}", reason, null);
	}

	private static Failure of(ExtensionPoint<?> point, String contribution, String origin, String zh, String en, Message reason,
			Throwable cause) {
		String chinese = Message.of(zh, "", origin, point.label().zh(), contribution, reason.zh()).zh();
		String english = Message.of("", en, origin, point.label().en(), contribution, reason.en()).en();
		return new Failure(point, contribution, origin, new Message(chinese, english), cause);
	}

	private static Message reason(Throwable cause) {
		if (cause == null) {
			return new Message("没有返回结果", "it returned nothing");
		}
		String said = cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse("");
		String text = cause.getClass().getSimpleName() + said;
		return new Message(text, text);
	}
}
