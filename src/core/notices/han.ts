/** Chinese characters of legal and publishing words, each traditional one followed by its simplified form. */
const PAIRS =
	'國国組组織织極极義义體体敵敌勢势鎖锁締缔動动顛颠損损維维護护條条關关轉转發发傳传讚赞點点評评論论載载圖图儲储訂订閱阅聯联絡络資资贊赞罰罚監监獄狱羈羁檢检員员務务廣广臺台灣湾陸陆門门請请讀读這这個个網网報报導导號号記记編编輯辑應应處处責责風风險险詳详鏡镜牆墙連连結结頁页區区開开幣币領领構构協协會会議议決决規规違违實实錯错誤误聲声項项滿满歲岁觀观兒儿內内權权許许經经書书複复製制創创僅仅參参諮咨詢询買买賣卖虧亏證证據据專专業业師师醫医療疗藥药診诊顧顾問问約约審审適适劇剧現现裏里為为與与對对當当從从將将來来過过還还無无訪访說说話话誰谁電电腦脑視视頻频臉脸團团黨党軍军衛卫戰战爭争際际華华產产價价東东羅罗烏乌蘭兰韓韩緬缅聞闻眾众傷伤殺杀屍尸優优預预後后時时間间機机佈布註注冊册遞递譯译簽签單单補补償偿財财稅税錄录圍围張张劃划撥拨匯汇給给繫系隱隐刪删紀纪認认屬属擁拥營营運运辦办執执釐厘釋释類类級级裝装頭头獎奖勵励禮礼';

/** Simplified form by traditional character, so that one phrase serves both scripts. */
export const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
	(PAIRS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
