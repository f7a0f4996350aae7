// Written by pack.py.
import type { PackedTable } from "./packed.ts";

export const iris: PackedTable = {
  rows: 150,
  features: [
    { name: "sepal length (cm)", decimals: 1, lowest: 43, width: 1, codes: ",*('+/'+%*/))#32/,2,/,',)++--()/-0*+0*%,+&%+,),'.+?9>0:28*;-+4561<137146869;=<520035/5<810063+1227,283@8:E*B<A:9=239:FF5>1F8<A769ACH986F895><>3=<<8:74" },
    { name: "sepal width (cm)", decimals: 1, lowest: 20, width: 1, codes: "3.0/4722-/52..8<736625412.2320/29:/034.23'036.605100/',,1(-+#.&--/.+&)0,),-.,.-*((++.2/'.)*.*'+.--),1+.-..)-)40+.),0.6*&0,,+10,.,.,6,,*.2/.///+01.).2." },
    { name: "petal length (cm)", decimals: 1, lowest: 10, width: 1, codes: "((')(+()())*(%&)'(+)+)#+-**)(**))()&'(')'''*-(*()(IGKBHGI;HA=DBI>FGCGAJBKIEFJLG=@?AMGGIFCBFHB;DDDE8CVMURT]GYTWMOQLMOQ^aLSK^KSVJKRTWZRMRWRQJPRMMUSNLNPM" },
    { name: "petal width (cm)", decimals: 1, lowest: 1, width: 1, codes: "%%%%%'&%%#%%##%''&&&%'%(%%'%%%%'#%%%%#%%&&%)'&%%%%1220203-01-2-1012-2.502/01142-.-/3232000/1/-0/00.0<68598455<7687;:59:2:77585558367921:;558;:6:<:67:5" },
  ],
  target: { name: "species", decimals: 0, lowest: 0, width: 1, codes: "##################################################%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&" },
  classes: ["setosa", "versicolor", "virginica"],
};
