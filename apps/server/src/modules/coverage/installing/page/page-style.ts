/**
 * Look of the install page. Old phones know neither custom properties nor flex nor grid: colours of
 * `apps/web/src/theme/tokens.css` stand here as they are, and everything is blocks and floats.
 */
export const PAGE_STYLE = `
body{margin:0;background:#f5f8f8;color:#12262b;font:17px/1.5 "Be Vietnam Pro",system-ui,-apple-system,Roboto,"Segoe UI",Arial,sans-serif}
a{color:#0f595e}
.page{max-width:34em;margin:0 auto;padding:0 16px 32px;background:#ffffff}
.top{overflow:hidden;padding:12px 0;border-bottom:1px solid #dce5e6;font-size:15px}
.top span{color:#4a5f64}.top a{float:right;padding:4px 0 4px 16px}
h1{margin:20px 0 4px;font-size:28px;line-height:1.2;color:#0f595e}
h2{margin:28px 0 8px;font-size:20px;line-height:1.3}
p{margin:0 0 12px}
.lead{font-size:18px;color:#4a5f64}
.notice{padding:12px 14px;background:#fdf3d9;border-left:5px solid #f2b430;color:#12262b}
.go{display:block;margin:16px 0 8px;padding:16px;background:#0f595e;color:#ffffff;font-size:21px;font-weight:bold;text-align:center;text-decoration:none;border-radius:8px}
.go:hover{background:#0a464b}
.go:focus,.second:focus{outline:3px solid #f2b430;outline-offset:2px}
.small{font-size:15px;color:#4a5f64}
.second{display:inline-block;padding:10px 0;font-weight:bold}
.qr{max-width:240px;margin:12px 0;border:1px solid #dce5e6}
.qr svg{display:block;width:100%;height:auto}
.address{font-weight:bold;font-size:19px;word-break:break-all}
ol,ul{margin:0;padding:0;list-style:none}
.step{overflow:hidden;padding:12px 0;border-top:1px solid #dce5e6}
.step svg{float:left;width:116px;height:87px;margin-right:14px}
.step div{overflow:hidden}
.step h3{margin:6px 0 2px;font-size:18px;line-height:1.3}
.step p{margin:0}
.fails li{margin:0 0 10px;padding-left:14px;border-left:3px solid #dce5e6}
.foot{margin-top:28px;padding-top:12px;border-top:1px solid #dce5e6}
.paper{display:none}
@media print{body,.page{background:#ffffff;padding:0}.top a,.go,.second,.small,.fails,.screen{display:none}.paper{display:block}.qr{width:5cm}}
`.replace(/\n/g, '');
