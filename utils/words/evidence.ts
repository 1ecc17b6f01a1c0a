const n = (count: number) => count.toLocaleString('en');
const many = (count: number, one: string, more: string) => `${n(count)} ${count === 1 ? one : more}`;

export const en = {
  /** Under a picture that leaves the library. */
  stampId: (id: string) => `Capture ${id}`,
  stampPart: (part: number, of: number) => `part ${part} of ${of}`,
  savePicture: 'Save picture',
  copyPicture: 'Copy picture',
  stamp: 'With title, address and time below',
  extent: 'How much of the page',
  extents: { page: 'Whole page', view: 'Part in view' },
  pictureSaved: (name: string, files: number) =>
    files === 1 ? `${name} saved` : `${name} and ${many(files - 1, 'further part', 'further parts')} saved`,
  pictureCopied: 'Picture copied',
  pictureCopiedSmaller: (percent: number) => `Picture copied at ${percent}% of its size: it is very tall`,
  pictureFailed: 'The picture could not be made. The capture is unchanged; its picture may be damaged.',
  copyRefused: 'The browser did not allow copying a picture. Save it instead.',
  preparing: 'Preparing the picture…',

  pack: 'Evidence pack',
  packText:
    'Captures as one ZIP with stamped pictures, text, details and a cover, made by P in the library, the digest or a capture. Whoever gets one can check that nothing was changed.',
  packing: (done: number, of: number) => `Packing ${n(done)} of ${n(of)}…`,
  packed: (name: string, captures: string, bytes: string, fingerprint: string) =>
    `${name} written: ${captures}, ${bytes}. Fingerprint ${fingerprint}`,
  packedWithout: (lost: number) =>
    `${many(lost, 'picture is', 'pictures are')} lost or damaged and not in it; the cover says which.`,
  packFailed: 'The pack could not be written. The library is unchanged. Is there enough space on the disk?',
  packStopped: 'Stopped. Nothing was left behind.',
  cover: {
    title: 'Evidence pack',
    intro: (captures: number) =>
      `${many(captures, 'capture', 'captures')}, each as it was seen in a browser at the time given. Every file is listed with its SHA-256.`,
    check:
      'To check that nothing was changed, drop the ZIP on “Check a pack” in Zhibi, or run npm run verify-pack -- FILE. It tells a fingerprint of the whole: the same as when the pack was made means the same pack.',
    address: 'Address',
    time: 'Captured',
    id: 'Capture',
    files: 'Files',
    untitled: 'Untitled page',
    noAddress: 'no address',
    noPicture: 'no picture was taken',
    lostPicture: 'the picture is lost or damaged',
    partial: 'Not complete',
    marked:
      'marks were drawn on this picture by whoever made the pack; the picture as it was taken is beside it',
    stamped: 'the band under the picture was added when the pack was made',
  },

  verify: 'Check a pack',
  verifyText:
    'Drop an evidence pack here, or choose it. It is read here, on this computer, and not changed. Every file is held against the manifest that was written with it.',
  chooseFile: 'Choose a file',
  checking: (done: number, of: number) => `Checking file ${n(done)} of ${n(of)}…`,
  checkStopped: 'Stopped. Nothing was changed.',
  checkFailed: 'The file could not be read. Is it still there?',
  sound: (files: number, captures: number) =>
    `Intact: all ${many(files, 'file', 'files')} of ${many(captures, 'capture', 'captures')} are as they were written, and nothing was added.`,
  soundRepacked: 'Another program packed it anew; that changes none of the files.',
  unsound: (findings: number) => `Not intact: ${many(findings, 'finding', 'findings')}`,
  fingerprint: 'Fingerprint',
  fingerprintText:
    'Compare it with the one told when the pack was made. Files and manifest can be made to fit each other again; the fingerprint cannot.',
  columns: { file: 'File', problem: 'What is wrong' },
  wholePack: 'The pack',
  moreFindings: (count: number) => `and ${n(count)} more`,
  problems: {
    'not-a-zip': 'This is not a ZIP file, or nothing of it can be read.',
    'cut-off': 'The file breaks off here: its end is missing. Was it copied completely?',
    directory: 'The ZIP’s list of files is damaged. The files were looked for without it.',
    container: 'The end of the ZIP is not as it was written: something was changed or appended.',
    hidden: 'After it lie bytes that belong to no file.',
    'too-large': 'It claims to be larger than any pack. Nothing was unpacked.',
    repacked: 'Packed anew by another program. The files themselves are the same.',
    'no-manifest':
      'The manifest is missing: this is no evidence pack, or it was removed. What was added or taken out cannot be told.',
    'manifest-damaged':
      'The manifest is damaged. What was added or taken out cannot be told; the other files were held against the ZIP’s own check sums.',
    newer: 'A newer version of Zhibi wrote this pack. Update Zhibi, then check it again.',
    damaged: 'Damaged or changed: its content is not what was written.',
    missing: 'Missing.',
    added: 'Added: it was not in the pack when that was written.',
    renamed: (to: string) => `Renamed to ${to}.`,
    header: 'Its content is intact, but what the ZIP says about it was changed.',
    twice: 'There is more than one file of this name. Only the first was looked at.',
    'unsafe-name': 'Unsafe name: it could leave the folder in which the pack is unpacked. Do not unpack it.',
    overlap: (other: string) => `Shares bytes with ${other}: a trick to look larger. Not unpacked.`,
    bomb: 'Its true size is not the one stated: a possible ZIP bomb. Not unpacked.',
  },
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  stampId: (id) => `采集编号 ${id}`,
  stampPart: (part, of) => `第 ${part} 张，共 ${of} 张`,
  savePicture: '保存图片',
  copyPicture: '复制图片',
  stamp: '图片下方附标题、网址和时间',
  extent: '图片范围',
  extents: { page: '整页', view: '可见部分' },
  pictureSaved: (name, files) => (files === 1 ? `已保存 ${name}` : `已保存 ${name} 等 ${z(files)} 张`),
  pictureCopied: '已复制图片',
  pictureCopiedSmaller: (percent) => `图片很长，已缩到 ${percent}% 复制`,
  pictureFailed: '图片没有生成，采集没有变动；截图可能已损坏。',
  copyRefused: '浏览器不允许复制图片，可以改用“保存图片”。',
  preparing: '正在生成图片…',

  pack: '证据包',
  packText:
    '把采集打成一个 ZIP：带说明条的图片、正文、明细和封面。在资料库、周报或采集详情按 P 即可；收到的人可以核对它是否被改动过。',
  packing: (done, of) => `正在打包 ${z(done)} / ${z(of)}…`,
  packed: (name, captures, bytes, fingerprint) =>
    `已写好 ${name}：${captures}，${bytes}。指纹 ${fingerprint}`,
  packedWithout: (lost) => `有 ${z(lost)} 张图片已丢失或损坏，没有装入，封面里有注明。`,
  packFailed: '证据包没有写成，资料库没有变动。请看看磁盘空间是否足够。',
  packStopped: '已停止，没有留下任何文件。',
  cover: {
    title: '证据包',
    intro: (captures) => `共 ${z(captures)} 条采集，均为所注时间在浏览器中所见。每个文件都列有 SHA-256。`,
    check:
      '如需核对是否被改动：把 ZIP 拖到知彼的“核对证据包”，或运行 npm run verify-pack -- 文件。核对时会给出整包指纹，与打包时的一致，就是同一个包。',
    address: '网址',
    time: '采集时间',
    id: '采集编号',
    files: '文件',
    untitled: '无标题页面',
    noAddress: '无网址',
    noPicture: '当时没有截图',
    lostPicture: '截图已丢失或损坏',
    partial: '内容不完整',
    marked: '图上的标注由制作者添加，未标注的原图在同一文件夹',
    stamped: '图片下方的说明条是打包时加上的',
  },

  verify: '核对证据包',
  verifyText:
    '把证据包拖到这里，或选择文件。只在本机读取，不改动它。每个文件都会与打包时写下的清单逐一比对。',
  chooseFile: '选择文件',
  checking: (done, of) => `正在核对第 ${z(done)} 个文件，共 ${z(of)} 个…`,
  checkStopped: '已停止，没有改动任何内容。',
  checkFailed: '文件读不出来。它还在原处吗？',
  sound: (files, captures) =>
    `完好：${z(captures)} 条采集的 ${z(files)} 个文件都与写入时一致，也没有多出的内容。`,
  soundRepacked: '它被其他程序重新压缩过，但文件本身没有变化。',
  unsound: (findings) => `有问题：${z(findings)} 处`,
  fingerprint: '指纹',
  fingerprintText: '请与打包时给出的指纹比对。文件和清单可以一起改到互相吻合，指纹改不了。',
  columns: { file: '文件', problem: '问题' },
  wholePack: '整个包',
  moreFindings: (count) => `另有 ${z(count)} 处`,
  problems: {
    'not-a-zip': '这不是 ZIP 文件，或内容完全无法读取。',
    'cut-off': '文件到这里就断了，后面的部分缺失。是否完整复制了？',
    directory: 'ZIP 的文件目录已损坏，文件是绕过目录逐个找到的。',
    container: 'ZIP 的结尾与写入时不同：有内容被改动或追加。',
    hidden: '它后面藏有不属于任何文件的内容。',
    'too-large': '它声称的大小超出任何证据包，没有解开。',
    repacked: '被其他程序重新压缩过，文件本身没有变化。',
    'no-manifest': '缺少清单：这不是证据包，或清单被移除了。无法判断增减了哪些文件。',
    'manifest-damaged': '清单已损坏，无法判断增减了哪些文件；其余文件已按 ZIP 自带的校验值核对。',
    newer: '这个证据包由更新版本的知彼写成，请先升级再核对。',
    damaged: '已损坏或被改动：内容与写入时不一致。',
    missing: '缺失。',
    added: '多出的文件：打包时没有它。',
    renamed: (to) => `被改名为 ${to}。`,
    header: '内容完好，但 ZIP 里关于它的信息被改动过。',
    twice: '有多个同名文件，只核对了第一个。',
    'unsafe-name': '文件名不安全：解压时可能写到文件夹之外。请不要解压。',
    overlap: (other) => `与 ${other} 共用同一段数据，是虚增体积的手法，没有解开。`,
    bomb: '实际大小与声明不符，可能是压缩炸弹，没有解开。',
  },
};
