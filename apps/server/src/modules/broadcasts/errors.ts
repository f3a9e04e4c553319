import { defineErrors } from '../../platform/errors/domain-error.ts';

/** Errors of bulletins, audio, schedules and stations. */
export const fail = defineErrors('broadcasts', {
  'state-forbids': {
    status: 409,
    vi: 'Bản tin đang ở bước "{state}" nên không làm được việc này. Hãy tải lại trang.',
    en: 'The bulletin is at step "{state}", which does not allow this. Reload the page.',
  },
  'not-allowed': {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
  'second-person': {
    status: 409,
    vi: 'Người viết hoặc người trình không tự duyệt bản tin của mình. Hãy nhờ người khác trong cơ quan duyệt.',
    en: 'Whoever wrote or submitted a bulletin does not approve it. Ask another person of the agency.',
  },
  'no-audio': {
    status: 409,
    vi: 'Bản tin chưa có bản âm thanh của nội dung hiện tại. Bấm "Tạo âm thanh" và chờ xong.',
    en: 'There is no audio of the bulletin as it stands. Press “Make audio” and wait for it.',
  },
  'not-heard': {
    status: 409,
    vi: 'Hãy nghe hết bản âm thanh trước khi trình: mới nghe {heard}%.',
    en: 'Listen to all of the audio before submitting: {heard}% has been heard.',
  },
  'recording-missing': {
    status: 409,
    vi: 'Chưa có tệp thu âm {vi}. Hãy tải tệp lên ở phần Âm thanh.',
    en: 'There is no recording in {en} yet. Upload it under Sound.',
  },
  'recording-unwanted': {
    status: 409,
    vi: 'Bản tin không chọn thu âm {vi}. Chọn và lưu trước, rồi tải tệp lên.',
    en: 'The bulletin is not to be recorded in {en}. Choose so and save, then upload.',
  },
  'campaign-unusable': {
    status: 422,
    vi: 'Chiến dịch này đã kết thúc hoặc không phải của cơ quan bạn hay cấp trên. Hãy chọn chiến dịch khác.',
    en: 'This campaign is over, or belongs neither to your agency nor to one above it. Choose another.',
  },
  'recording-type': {
    status: 415,
    vi: 'Tệp thu âm phải là WAV, MP3, M4A hoặc OGG. Tệp này không phải loại nào trong số đó.',
    en: 'A recording must be WAV, MP3, M4A or OGG. This file is none of them.',
  },
  'recording-damaged': {
    status: 422,
    vi: 'Không đọc được âm thanh trong tệp thu âm. Hãy mở thử tệp trên máy, thu lại nếu hỏng.',
    en: 'No sound could be read from the recording. Try to open it on your computer; record again if it is damaged.',
  },
  'program-missing': {
    status: 503,
    vi: 'Máy chủ chưa có chương trình {program}. Quản trị cài bằng lệnh: {installer} install {package}.',
    en: 'The server lacks the program {program}. The administrator installs it with: {installer} install {package}.',
  },
  'voice-missing': {
    status: 409,
    vi: 'Chưa có tệp giọng đọc của tỉnh ({file}). Chọn giọng mặc định, hoặc báo quản trị cài giọng.',
    en: 'A voice file of the province is missing ({file}). Choose the default voice, or ask the administrator to install one.',
  },
  'speech-failed': {
    status: 502,
    vi: 'Chương trình {program} không làm xong: {detail}. Bấm "Tạo âm thanh" để thử lại.',
    en: 'The program {program} did not finish: {detail}. Press “Make audio” to try again.',
  },
  'not-approved': {
    status: 409,
    vi: 'Chỉ bản tin đã duyệt và không bị dừng mới được xếp lịch.',
    en: 'Only approved bulletins that are not stopped can be scheduled.',
  },
  'place-outside': {
    status: 422,
    vi: 'Có địa phương không thuộc phạm vi của cơ quan bạn.',
    en: 'Some places are outside your agency’s area.',
  },
  'no-station': {
    status: 422,
    vi: 'Các địa phương đã chọn chưa có đài truyền thanh nào trong danh sách. Hãy thêm đài trước.',
    en: 'The chosen places have no station in the list. Add stations first.',
  },
  'period-impossible': {
    status: 422,
    vi: 'Thời gian phát không hợp lý: ngày cuối phải từ hôm nay trở đi, sau ngày đầu và không quá 90 ngày.',
    en: 'The period cannot be: its last day must be today or later, after the first, and within 90 days.',
  },
  'not-emergency': {
    status: 409,
    vi: 'Chỉ bản tin khẩn cấp đã duyệt mới được phát chen ngay.',
    en: 'Only an approved emergency bulletin may interrupt.',
  },
  'slots-impossible': {
    status: 422,
    vi: 'Khung giờ phát phải theo thứ tự, không chồng nhau, mỗi khung ít nhất 5 phút.',
    en: 'Slots must be in order, must not overlap, and are at least five minutes each.',
  },
  'station-name-taken': {
    status: 409,
    vi: 'Địa phương này đã có đài tên "{name}".',
    en: 'This place has a station named “{name}” already.',
  },
  'sheet-missing': {
    status: 422,
    vi: 'Tệp không có trang “{sheet}”. Hãy tải danh sách về, điền vào đó rồi gửi lại.',
    en: 'The file has no sheet “{sheet}”. Download the list, fill it in and send it again.',
  },
  'station-closed': { status: 409, vi: 'Đài này đã ngừng hoạt động.', en: 'This station is closed.' },
  'by-hand-only': {
    status: 409,
    vi: 'Đài này tự báo về máy chủ nên không đánh dấu bằng tay.',
    en: 'This station reports by itself and is not ticked by hand.',
  },
  'by-machine-only': {
    status: 409,
    vi: 'Đài hữu tuyến và FM không nối mạng nên không có mã kết nối. Đổi loại đài trước.',
    en: 'Wired and FM stations are not on the network and have no token. Change the kind first.',
  },
  'not-yet': {
    status: 409,
    vi: 'Chưa tới giờ phát nên chưa đánh dấu được.',
    en: 'Its time has not come, so it cannot be ticked yet.',
  },
  'told-already': {
    status: 409,
    vi: 'Lượt phát này đã được ghi nhận. Hãy tải lại trang.',
    en: 'This broadcast has been told of already. Reload the page.',
  },
  'undo-late': {
    status: 409,
    vi: 'Chỉ người đã đánh dấu được bỏ dấu, trong vòng 24 giờ.',
    en: 'Only who ticked may take it back, within 24 hours.',
  },
});
