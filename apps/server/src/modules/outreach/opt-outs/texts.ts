/** What people read who refuse messages: [Vietnamese, English]. */
export const OPT_OUT_TEXTS = {
  confirmation: [
    'Đã ghi nhận: số của bạn không nhận tin tuyên truyền nữa. Thông báo khẩn cấp theo luật vẫn được gửi.',
    'Noted: your number gets no more campaign messages. Emergency notices by law are still sent.',
  ],
  title: ['Từ chối nhận tin nhắn', 'No more messages'],
  ask: [
    'Số {phone} có muốn thôi nhận tin tuyên truyền phòng, chống dịch qua SMS và Zalo không?',
    'Shall the number {phone} get no more campaign messages by SMS and Zalo?',
  ],
  law: ['Thông báo khẩn cấp theo luật vẫn được gửi.', 'Emergency notices by law are still sent.'],
  stop: ['Thôi nhận tin', 'No more messages'],
  stopped: ['Số {phone} đã thôi nhận tin, từ {time}.', 'The number {phone} gets no more messages, since {time}.'],
  mistake: ['Bấm nhầm? Bạn có thể nhận tin trở lại.', 'A mistake? You can get messages again.'],
  resume: ['Nhận tin trở lại', 'Get messages again'],
  resumed: ['Số {phone} lại nhận tin.', 'The number {phone} gets messages again.'],
  unknown: [
    'Đường dẫn không đúng hoặc bị cắt. Hãy mở lại từ tin nhắn, hoặc trả lời tin nhắn bằng hai chữ TC.',
    'This link is wrong or cut off. Open it from the message again, or answer the message with TC.',
  ],
} as const satisfies Record<string, readonly [string, string]>;
