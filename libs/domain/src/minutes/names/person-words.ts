import type { Word, Words } from '../words/segmenter.js';

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程邢裴陆荣翁荀羊惠甄曲家封储靳段巫焦牧山谷车侯全秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸司黎薄印宿白怀蒲邰鄂索赖卓蔺屠蒙池乔阴胥苍闻党翟谭贡劳申冉桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎连茹艾鱼容向古易慎戈廖庾居衡步都耿满弘匡国文寇广欧聂晁勾敖融冷訾辛阚那简饶空曾沙养鞠丰关相查红游权盖益桓公';
export const PERSON = new RegExp(
  `^(?:(?:欧阳|司马|上官|诸葛|尉迟|东方|皇甫|令狐|慕容)[\\p{Script=Han}]{1,2}|[${SURNAMES}](?:[\\p{Script=Han}]{1,2}|某{1,2}|[×xX*＊]{1,2}))(?:同志|老师|教授|工程师|主任|书记|局长|处长|院长|校长|科长|经理|总|工)?$`,
  'u',
);
/** Two or three letters, the first a surname. */
export const SURNAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}$`, 'u');
export const INITIALS = /^(?:[A-Z]{2,4}|[A-Z][a-z]+(?: [A-Z][a-z'-]+){0,2})$/u;

/** A surname and two letters more, where only a name can stand: the dictionary may cut it as it likes. */
export const looksLikePerson = (text: string, words: Words): boolean => PERSON.test(text) && text.length === 3 && words(text).length > 1;

/** A surname and one or two letters that are no word of the dictionary. */
export const isPerson = (text: string, tagged: readonly Word[]): boolean => {
  if (INITIALS.test(text)) return true;
  if (!PERSON.test(text)) return false;
  return tagged.some(({ tag }) => /^nr/u.test(tag)) || (tagged.length > 1 && tagged.slice(0, 2).every((word) => word.text.length === 1));
};

export const POST =
  /^(?:[\p{Script=Han}]{0,12}?)(?:(?:副)?(?:市|县|区|镇|乡|局|院|校|处|科|部|组|站|所|队|厅|秘书|董事|理事|会|班|行|社)长|(?:副)?(?:主任|书记|主席|总裁|经理|总经理|总工程师|总监|主管|院士|馆长)|班主任|辅导员|负责人|专员|联络员|秘书)$/u;

export const LEADERS =
  /^(?:(?:市|县|区|镇|校|院|公司|集团|局)(?:委常委|领导|级领导)|班子成员|(?:县|市|区|镇)?(?:委|政府)?分线领导|各级领导干部|领导干部|(?:各)?分管(?:副)?(?:市长|领导|校长|院长|局长|区长|县长|总|总经理|秘书长)|党员领导干部)(?:班子成员)?/u;

/** Two letters at the head of a clause are a person's name only where it goes on as of a person. */
export const PERSON_GOES_ON =
  /^(?:$|[、，。和及与（(]|同志|老师|负责|牵头|跟进|联系|协调|准备|提交|整理|完成|制定|起草|修改|核实|落实|汇报|要|须|应|于|在|[0-9])/u;
