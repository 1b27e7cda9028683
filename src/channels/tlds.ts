// The top-level domains of the IANA root zone, as in npm tlds 1.261.0 (MIT). X links a bare domain under any of them.
import {lazily} from '../memo/lazily.js'
import {list} from './tlds.list.js'

// In order, between spaces: searched in place, since a set of them takes longer to make than a draft to check.
const inAscii = lazily(() => list.toString())
const others = lazily(() =>
  `
vermögensberater vermögensberatung ελ ευ бг бел дети ею католик ком мкд мон москва онлайн орг рус рф сайт срб укр қаз հայ ישראל
קום ابوظبي ارامكو الاردن البحرين الجزائر السعودية العليان المغرب امارات ایران بارت بازار بيتك بھارت تونس سودان سورية شبكة عراق
عرب عمان فلسطين قطر كاثوليك كوم مصر مليسيا موريتانيا موقع همراه پاکستان ڀارت कॉम नेट भारत भारतम् भारोत संगठन বাংলা ভারত ভাৰত
ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා คอม ไทย ລາວ გე みんな アマゾン クラウド グーグル コム ストア セール ファッション ポイント 世界 中信
中国 中國 中文网 亚马逊 企业 佛山 信息 健康 八卦 公司 公益 台湾 台灣 商城 商店 商标 嘉里 嘉里大酒店 在线 大拿 天主教 娱乐 家電 广东 微博 慈善 我爱你 手机 招聘 政务 政府 新加坡 新闻 时尚 書籍 机构 淡马锡 游戏 澳門 点看
移动 组织机构 网址 网店 网站 网络 联通 谷歌 购物 通販 集团 電訊盈科 飞利浦 食品 餐厅 香格里拉 香港 닷넷 닷컴 삼성 한국
`.replaceAll('\n', ' ')
)

/** True for a top-level domain, in lower case, in Unicode or as `xn--`. */
export const isTld = (name: string): boolean => {
  if (name.startsWith('xn--')) return true
  const all = /^[\0-\x7f]*$/.test(name) ? inAscii() : others()
  // Places of spaces.
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const start = all.lastIndexOf(' ', (low + high) >> 1)
    const end = all.indexOf(' ', start + 1)
    const found = all.slice(start + 1, end)
    if (found === name) return true
    if (found < name) low = end
    else high = start
  }
  return false
}
