import { roleCalled } from './listed-role';

/** The commonest family names: 小王 and 老李 speak in a chat, 小米 is a brand. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const PERSON = new RegExp(
  `^@?(?:[小老阿][${FAMILY}]|[${FAMILY}]\\p{Script=Han}{0,2}(?:总|姐|哥|老师|经理|同学|师傅|总监))(?: ?\\d{1,2}:\\d\\d(?::\\d\\d)?)?$`,
  'u',
);
const THAT = '(?:那个|这个|那家|这家|一个|一家)';
/** What adds one more, after whoever says it. `Also known as` names a brand once more. */
const MORE = new RegExp(
  `^(?:(?:还有|另外|再加上?|以及|别忘了)${THAT}?|补充(?:一下|${THAT})|(?:and )?also(?! known| called| named)(?: the)?(?= ))\\s*`,
  'i',
);
const MORE_OF_THAT = new RegExp(`^(?:还有|另外|以及)${THAT}\\s*`);
/** How chats that are copied say who wrote, and when: 小王 2026/11/30 10:32. */
const STAMP = /^[^\t]{1,40} \d{1,2}:\d\d(?::\d\d)?$/;

/** Whether a line only says who wrote at what time. */
export function isStamp(line: string): boolean {
  return STAMP.test(line);
}

/** 小王: 还有那个示例咖啡 is 示例咖啡: what is said in a chat, without who says it. */
export function withoutSpeaker(line: string): string {
  const [, who = '', said = ''] =
    /^([^:]{1,20} \d{1,2}:\d\d(?::\d\d)?|[^:]{1,20}):\s*(\S.*)$/s.exec(line) ?? [];
  const more = said.replace(MORE, '');
  if (more !== '' && more !== said) {
    // 标杆: 还有那个示例咖啡 is still said of it; 我们 may be who speaks.
    const role = roleCalled(who);
    return role && role !== 'own' ? `${who}: ${more}` : more;
  }
  if (said !== '' && PERSON.test(who)) return said;
  return line.replace(MORE_OF_THAT, '') || line;
}
