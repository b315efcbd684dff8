import type { Examples, Language } from './types';

export const vi: Language = {
	code: 'vi',
	home: 'VN',
	words: {
		terrorist: 'tổ chức khủng bố, khủng bố',
		extremist: 'phản động, tổ chức phản động',
		banned: 'bị cấm, cấm hoạt động, bất hợp pháp',
		seditious: 'tài liệu chống nhà nước, chống nhà nước, tuyên truyền chống, điều 117, điều 331',
		agent: 'đại diện nước ngoài',
		blocked: 'bị chặn, chặn truy cập',
		self: 'chúng tôi, trang này, của chúng tôi, tòa soạn',
		here: 'bài này, trang này, bài viết này',
		you: 'nếu bạn, nếu quý vị, nếu đang',
		readers: 'bạn đọc trong nước, độc giả trong nước, độc giả tại, bạn đọc tại',
		dont: 'có thể bị, lưu ý, cảnh báo, đừng, không nên, xin hãy, nguy cơ',
		share: 'chia sẻ, phát tán, chuyển tiếp',
		like: 'bấm thích, thả tim, nhấn thích',
		comment: 'bình luận',
		save: 'lưu trữ, tải về, chụp màn hình, lưu bài',
		subscribe: 'theo dõi, đăng ký kênh',
		contact: 'liên hệ với chúng tôi, gửi bài',
		donate: 'quyên góp, ủng hộ tiền, gửi tiền',
		cooperate: 'cộng tác, hợp tác',
		fine: 'phạt hành chính, phạt tiền',
		detention: 'tạm giam, bắt giữ, tạm giữ',
		imprisonment: 'tù',
		'criminal-liability': 'truy cứu hình sự, trách nhiệm hình sự, hình sự',
		authority: 'nhà cầm quyền, nhà chức trách, bộ công an, chính quyền, tòa án, công an',
		statute: 'điều 117, điều 331, luật an ninh mạng',
		said: 'cho biết, nói rằng, theo luật sư, cho rằng',
		more: 'tìm hiểu thêm, xem thêm, hướng dẫn',
		mirror: 'vpn, vượt tường lửa',
	},
	places: 'VN: việt nam; CN: trung quốc',
	rules: `
reuse-restriction: nghiêm cấm / không được / cấm + sao chép / đăng lại / trích dẫn / sử dụng lại
correction: ^đính chính / ^cải chính + sai / xin lỗi / đúng là / thông tin
sponsored-content: bài viết được tài trợ / nội dung tài trợ / thông tin quảng cáo / ^quảng cáo bài
advice-disclaimer: chỉ mang tính tham khảo / không phải là lời khuyên / không thay thế + đầu tư / bác sĩ / tư vấn / khuyến nghị`,
};

export const examples: Examples = {
	hits: [
		[
			'security-law-risk',
			'Nếu bạn đang ở Việt Nam, chia sẻ bài của chúng tôi có thể bị phạt hành chính theo Điều 117. Đừng bình luận.',
		],
	],
	misses: ['Công an cho biết anh bị phạt hành chính vì chia sẻ bài viết.'],
};
