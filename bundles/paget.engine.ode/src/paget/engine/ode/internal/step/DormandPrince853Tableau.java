package paget.engine.ode.internal.step;

/**
 * Coefficients of the method of order 8 with error estimators of orders 5 and 3 and an interpolant of order 7 by
 * Dormand and Prince, as published with the code DOP853 in E. Hairer, S. P. Nørsett, G. Wanner, "Solving Ordinary
 * Differential Equations I", 2nd ed., Springer 1993, section II.10 and appendix. {@code Ai_j} is the weight of stage j
 * in stage i, {@code Ci} the place of stage i, {@code Bj} the weight of stage j in the result, {@code E3_j} and
 * {@code E5_j} those in the error estimators, {@code Dk_j} those in the k-th coefficient of the interpolant. Stage 13
 * is the derivative at the end; stages 14 to 16 serve the interpolant only.
 */
final class DormandPrince853Tableau {

    static final double C2 = 0.05260015195876773;
    static final double C3 = 0.0789002279381516;
    static final double C4 = 0.1183503419072274;
    static final double C5 = 0.2816496580927726;
    static final double C6 = 0.3333333333333333;
    static final double C7 = 0.25;
    static final double C8 = 0.3076923076923077;
    static final double C9 = 0.6512820512820513;
    static final double C10 = 0.6;
    static final double C11 = 0.8571428571428571;
    static final double C14 = 0.1;
    static final double C15 = 0.2;
    static final double C16 = 0.7777777777777778;

    static final double A2_1 = 0.05260015195876773;

    static final double A3_1 = 0.0197250569845379;
    static final double A3_2 = 0.0591751709536137;

    static final double A4_1 = 0.02958758547680685;
    static final double A4_3 = 0.08876275643042054;

    static final double A5_1 = 0.2413651341592667;
    static final double A5_3 = -0.8845494793282861;
    static final double A5_4 = 0.924834003261792;

    static final double A6_1 = 0.037037037037037035;
    static final double A6_4 = 0.17082860872947386;
    static final double A6_5 = 0.12546768756682242;

    static final double A7_1 = 0.037109375;
    static final double A7_4 = 0.17025221101954405;
    static final double A7_5 = 0.06021653898045596;
    static final double A7_6 = -0.017578125;

    static final double A8_1 = 0.03709200011850479;
    static final double A8_4 = 0.17038392571223998;
    static final double A8_5 = 0.10726203044637328;
    static final double A8_6 = -0.015319437748624402;
    static final double A8_7 = 0.008273789163814023;

    static final double A9_1 = 0.6241109587160757;
    static final double A9_4 = -3.3608926294469414;
    static final double A9_5 = -0.868219346841726;
    static final double A9_6 = 27.59209969944671;
    static final double A9_7 = 20.154067550477894;
    static final double A9_8 = -43.48988418106996;

    static final double A10_1 = 0.47766253643826434;
    static final double A10_4 = -2.4881146199716677;
    static final double A10_5 = -0.590290826836843;
    static final double A10_6 = 21.230051448181193;
    static final double A10_7 = 15.279233632882423;
    static final double A10_8 = -33.28821096898486;
    static final double A10_9 = -0.020331201708508627;

    static final double A11_1 = -0.9371424300859873;
    static final double A11_4 = 5.186372428844064;
    static final double A11_5 = 1.0914373489967295;
    static final double A11_6 = -8.149787010746927;
    static final double A11_7 = -18.52006565999696;
    static final double A11_8 = 22.739487099350505;
    static final double A11_9 = 2.4936055526796523;
    static final double A11_10 = -3.0467644718982196;

    static final double A12_1 = 2.273310147516538;
    static final double A12_4 = -10.53449546673725;
    static final double A12_5 = -2.0008720582248625;
    static final double A12_6 = -17.9589318631188;
    static final double A12_7 = 27.94888452941996;
    static final double A12_8 = -2.8589982771350235;
    static final double A12_9 = -8.87285693353063;
    static final double A12_10 = 12.360567175794303;
    static final double A12_11 = 0.6433927460157636;

    static final double A14_1 = 0.056167502283047954;
    static final double A14_7 = 0.25350021021662483;
    static final double A14_8 = -0.2462390374708025;
    static final double A14_9 = -0.12419142326381637;
    static final double A14_10 = 0.15329179827876568;
    static final double A14_11 = 0.00820105229563469;
    static final double A14_12 = 0.007567897660545699;
    static final double A14_13 = -0.008298;

    static final double A15_1 = 0.03183464816350214;
    static final double A15_6 = 0.028300909672366776;
    static final double A15_7 = 0.053541988307438566;
    static final double A15_8 = -0.05492374857139099;
    static final double A15_11 = -0.00010834732869724932;
    static final double A15_12 = 0.0003825710908356584;
    static final double A15_13 = -0.00034046500868740456;
    static final double A15_14 = 0.1413124436746325;

    static final double A16_1 = -0.42889630158379194;
    static final double A16_6 = -4.697621415361164;
    static final double A16_7 = 7.683421196062599;
    static final double A16_8 = 4.06898981839711;
    static final double A16_9 = 0.3567271874552811;
    static final double A16_13 = -0.0013990241651590145;
    static final double A16_14 = 2.9475147891527724;
    static final double A16_15 = -9.15095847217987;

    static final double B1 = 0.054293734116568765;
    static final double B6 = 4.450312892752409;
    static final double B7 = 1.8915178993145003;
    static final double B8 = -5.801203960010585;
    static final double B9 = 0.3111643669578199;
    static final double B10 = -0.1521609496625161;
    static final double B11 = 0.20136540080403034;
    static final double B12 = 0.04471061572777259;

    static final double E3_1 = -0.18980075407240762;
    static final double E3_6 = 4.450312892752409;
    static final double E3_7 = 1.8915178993145003;
    static final double E3_8 = -5.801203960010585;
    static final double E3_9 = -0.4226823213237919;
    static final double E3_10 = -0.1521609496625161;
    static final double E3_11 = 0.20136540080403034;
    static final double E3_12 = 0.02265179219836082;

    static final double E5_1 = 0.01312004499419488;
    static final double E5_6 = -1.2251564463762044;
    static final double E5_7 = -0.4957589496572502;
    static final double E5_8 = 1.6643771824549864;
    static final double E5_9 = -0.35032884874997366;
    static final double E5_10 = 0.3341791187130175;
    static final double E5_11 = 0.08192320648511571;
    static final double E5_12 = -0.022355307863886294;

    static final double D1_1 = -8.428938276109013;
    static final double D1_6 = 0.5667149535193777;
    static final double D1_7 = -3.0689499459498917;
    static final double D1_8 = 2.38466765651207;
    static final double D1_9 = 2.117034582445028;
    static final double D1_10 = -0.871391583777973;
    static final double D1_11 = 2.2404374302607883;
    static final double D1_12 = 0.6315787787694688;
    static final double D1_13 = -0.08899033645133331;
    static final double D1_14 = 18.148505520854727;
    static final double D1_15 = -9.194632392478356;
    static final double D1_16 = -4.436036387594894;

    static final double D2_1 = 10.427508642579134;
    static final double D2_6 = 242.28349177525817;
    static final double D2_7 = 165.20045171727028;
    static final double D2_8 = -374.5467547226902;
    static final double D2_9 = -22.113666853125306;
    static final double D2_10 = 7.733432668472264;
    static final double D2_11 = -30.674084731089398;
    static final double D2_12 = -9.332130526430229;
    static final double D2_13 = 15.697238121770845;
    static final double D2_14 = -31.139403219565178;
    static final double D2_15 = -9.35292435884448;
    static final double D2_16 = 35.81684148639408;

    static final double D3_1 = 19.985053242002433;
    static final double D3_6 = -387.0373087493518;
    static final double D3_7 = -189.17813819516758;
    static final double D3_8 = 527.8081592054236;
    static final double D3_9 = -11.57390253995963;
    static final double D3_10 = 6.8812326946963;
    static final double D3_11 = -1.0006050966910838;
    static final double D3_12 = 0.7777137798053443;
    static final double D3_13 = -2.778205752353508;
    static final double D3_14 = -60.19669523126412;
    static final double D3_15 = 84.32040550667716;
    static final double D3_16 = 11.99229113618279;

    static final double D4_1 = -25.69393346270375;
    static final double D4_6 = -154.18974869023643;
    static final double D4_7 = -231.5293791760455;
    static final double D4_8 = 357.6391179106141;
    static final double D4_9 = 93.40532418362432;
    static final double D4_10 = -37.45832313645163;
    static final double D4_11 = 104.0996495089623;
    static final double D4_12 = 29.8402934266605;
    static final double D4_13 = -43.53345659001114;
    static final double D4_14 = 96.32455395918828;
    static final double D4_15 = -39.17726167561544;
    static final double D4_16 = -149.72683625798564;

    private DormandPrince853Tableau() {
    }
}
