/** Words of Chinese, Japanese and Korean bylines, collected by reading newspapers. */

/** Before a colon, anywhere in a line: what follows is the author. */
export const authorLabels =
  '作者 撰文 撰稿 撰稿人 文字 采写 採寫 采访 記者 记者 本报记者 本報記者 实习记者 特约记者 通讯员 特派員 著者 筆者 執筆 執筆者 取材・文 取材 文・写真 文 ライター 글 기자 취재'.split(
    ' ',
  );

/** Before a name, without a colon. */
export const reporterWords = '記者 记者 特派員 特约撰稿人 特約撰稿人 论说委员 編集委員 論説委員'.split(' ');

/** After a Korean name. */
export const koreanRoles = '기자 선임기자 특파원 논설위원 객원기자 인턴기자'.split(' ');

/** What stands where the name does, and is none. */
export const notEastAsianNames = new Set(
  '来源 來源 出处 编辑 編輯 责编 責編 责任编辑 字号 字號 时间 時間 发布 發布 阅读 閱讀 评论 評論 分享 摄影 攝影 摄 攝 报道 報導 報道 综合 綜合 协会 協會 会见 會見 招待会 招待會 编辑部 編集部 編輯部 佚名 匿名 未知 不详 本报 本報 本刊 本网 网络 整理 写真 共同 時事 인턴 담당 취재 사진 본지 현장 온라인 시민 전문 수습 선임 디지털 편집 영상 뉴스 스포츠 여러 동료 외신 전직 정치부 사회부 경제부 문화부 국제부'.split(
    ' ',
  ),
);

/** What follows the name of one who is spoken of, or makes it a place's. */
export const notEndsOfNames =
  'さん ちゃん 氏 君 様 容疑者 被告 議員 知事 監督 選手 教授 社長 会長 市 県 区 町 村 駅 大学'.split(' ');

/** The commonest family names of Japan, without those that are names of prefectures and large towns: a name in brackets that begins with one is a signature. */
export const japaneseFamilyNames =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 武田 野口 松井 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 菊池 市川 杉本 古川 大西 島田 水野 桜井 高野 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 中田 久保田 服部 岩田 土屋 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒木 大谷 熊谷 松浦'.split(
    ' ',
  );
