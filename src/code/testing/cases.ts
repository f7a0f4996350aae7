import { lossesFor } from "../../experiment/index.ts";
import { activations } from "../../network/index.ts";
import { addons, optimizers } from "../../optim/index.ts";
import { surfaces } from "../../surfaces/index.ts";

/** The rest of a link after the activation of one of two hidden layers: that of the other, and further settings. */
const variants = [
  "",
  "-square&batch=6..20",
  "&bias=0&param=mup",
  "-sine&bias=0&label-noise=0.2",
  "&param=mup&batch=4..99&init=pytorch",
];

/** A link or two for each problem, with every setting that changes its text. */
const problemLinks: readonly string[] = [
  "problem=quadratic,dimensions:9,blocks:3,axes:random&steps=40&o=sgd,lr:0.01&o=adam,lr:0.05,clip-norm.maxNorm:1&o=newton&o=sophia-h&at=9,1,lr:0.02",
  "problem=quadratic,dimensions:5,blocks:2,rotation:30,noise:0.5,covariance:curvature&steps=30&o=sgd,lr:0.01&o=adam,sam.rho:0.1&seed=4",
  "problem=zipf,classes:9&steps=30&o=sgd,lr:5&o=adam,lr:0.01",
  "problem=zipf,classes:5,exponent:0.5,scale:1&steps=30&o=muon&o=lbfgs,maxIter:2&seed=3",
  "problem=memory&steps=30&o=sgd,lr:2.5&o=muon,lr:0.05",
  "problem=memory,facts:3,dimensions:4,loss:softmax,vectors:axes,scale:0.5&steps=30&o=adam&o=shampoo",
  "problem=modular,modulus:5,units:8&steps=40&o=adamw,lr:0.01,beta2:0.98,weightDecay:1",
  "problem=modular,modulus:6,units:7,loss:squared,share:0.3,scale:1&steps=40&o=adamw&o=sgd,lr:0.1&seed=2",
  "problem=random-features,features:9,samples:12&steps=30&o=sgd,lr:3,momentum:0.9&o=adagrad,lr:0.1",
  "problem=sparse,features:6,exponent:1,batch:3&steps=40&o=adam,lr:0.01,beta2:0.95",
  "problem=sparse,shape:normal,noise:1&steps=40&schedule=rate=base*(9-t)&o=sgd,lr:0.1,own-schedule&seed=5",
  "problem=quadratic,dimensions:4,noise:0.1&steps=20&o=lbfgs,maxIter:1,lineSearchFn:0,lr:0.01",
  "problem=noise,weights:9&steps=40&o=adam,weightDecay:0.1&o=adamw,weightDecay:0.1",
  "problem=noise,weights:4,groups:1,start:2&steps=20&o=sgd,lr:0.01&seed=6",
];

/** Links whose scripts are run; everything that a link can say is in one of them. */
export const links: readonly string[] = [
  ...[...optimizers.values()].flatMap(({ id, variants }) =>
    variants.map(
      ({ values }) =>
        `surface=bowl,ratio:8&steps=40&o=${[id, ...Object.entries(values).map(([name, value]) => `${name}:${value}`)].join()}`,
    ),
  ),
  ...[...surfaces.keys()].map(
    (id) => `surface=${id}&steps=30&o=sgd,lr:0.0001&o=adam,lr:0.01&o=sgd,lr:0.0001,momentum:0.9`,
  ),
  `surface=bowl&steps=40&rule=${encodeURIComponent("T = M*T + g\nm = T + 0*t\nlambda = norm(g) + total(g^2)\np = p - Lr*m/(1 + lambda)")}&rule=${encodeURIComponent('# <b>"mine"\nclass = class + 1\np = p - lr*sign(g)*where(class > 3, 1, state)')}&o=own,M:0.9,Lr:0.1&o=own2,lr:0.01,state:0.5&o=own,M:0.5,Lr:0.2`,
  `surface=bowl,ratio:8&steps=60&noise=0.1&rule=${encodeURIComponent("fmin = 0 in 0..1\nbest = where(t == 1, loss, min(best, loss))\np = p - 0.5*(loss - fmin)/total(g^2)*g*(1 + 0*best)")}&rule=${encodeURIComponent("loss = 0.1 in 0..1\np = p - loss*g")}&o=own&o=own,accumulate.steps:3,clip-norm.maxNorm:2&o=own,sam.rho:0.1,lookahead.k:3&o=own2&o=own2,accumulate.steps:2&schedule=${encodeURIComponent("init least = base / 0\ninit rate = base\nrate = where(loss < least, rate, 0.9*rate)\nleast = min(least, loss)")}&o=sgd,lr:0.05,own-schedule&o=adam,own-schedule,accumulate.steps:3,clip-norm.maxNorm:0.1&o=sgd,lr:0.1,own-schedule,sam.rho:0.1,lookahead.k:3`,
  `data=moons&samples=50&net=2-4-1&batch=16&steps=30&rule=${encodeURIComponent("lr = 0.5 in 0..2\np = p - min(lr, loss/(norm(g)^2 + 1e-3))*g")}&o=own,cosine.tMax:30&o=own,sam.rho:0.05,accumulate.steps:4&o=own,biases.lr:0.1&schedule=${encodeURIComponent("init least = base / 0\ninit rate = base\nrate = where(loss < least, rate, 0.9*rate)\nleast = min(least, loss)")}&o=sgd,lr:0.05,own-schedule&o=adam,own-schedule,accumulate.steps:3,clip-norm.maxNorm:0.1&o=sophia-h,own-schedule&o=sgd,cosine.tMax:9`,
  ...["prodigy", "dadapt-sgd", "lamb", "lars", "nadam", "rprop", "radam", "asgd", "schedule-free-adamw"].map(
    (id) => `data=moons&samples=50&net=2-4-1&steps=25&o=${id}&o=${id},biases.lr:0.01,clip-norm.maxNorm:0.1`,
  ),
  "o=lbfgs&o=cg&o=newton&o=newton,curvature:1&o=newton,curvature:0,backtracking:0&schedule=rate=base/(1%2Bloss)&o=lbfgs,own-schedule&steps=12",
  "surface=beale&start=1,1&o=lbfgs,lineSearchFn:0,lr:0.1,maxIter:4&o=lbfgs,maxIter:1,historySize:3&o=cg,formula:1&o=cg,formula:2,c2:0.4&steps=15&at=5,2,historySize:1",
  "data=moons&samples=60&net=2-5-1&batch=0&steps=8&o=lbfgs,maxIter:4&o=cg&o=lbfgs,cosine,lookahead",
  // Some cannot run on what the others can, or on nothing here.
  "o=lm&o=sgd,lr:0.001&steps=20",
  "data=moons&samples=50&net=2-3-1&batch=0&steps=20&o=lm&o=newton&o=adam",
  "data=moons&samples=50&net=2-3-1&batch=0&steps=20&o=lm",
  "data=xor&samples=80&loss=mse&net=2-3-1&bias=0&batch=0&steps=12&o=lm&o=lm,tau:0,tries:3&o=lm,lookahead.k:3",
  "data=iris&loss=mse&net=4-3-3&batch=8&steps=12&o=lm,tau:0.1&at=5,1,tries:2",
  "data=iris&loss=mse&net=4-3-3-3&act=tanh-silu&batch=8&steps=12&o=lm,tau:0.1",
  ...["muon", "shampoo", "sophia-h", "adafactor"].map(
    (id) =>
      `data=iris&net=4-6-3&batch=16&steps=40&o=${id}&o=${id},biases.lr:0.003,sam,accumulate.steps:2&o=${id},clip-norm.maxNorm:0.1,cosine.tMax:20,lookahead.k:3&at=20,1,lr:0.05`,
  ),
  "data=iris&net=4-6-3&batch=16&steps=40&o=muon,adjustLrFn:1,momentumForm:1,eps:1e-3&o=muon,adjustLrFn:2,momentumForm:2&o=muon,momentumForm:2,nesterov:0",
  "surface=bowl&steps=80&o=adam,weightDecay:0.1,decoupledWeightDecay:1&o=nadam,weightDecay:0.1,decoupledWeightDecay:1&o=radam,weightDecay:0.1,decoupledWeightDecay:1",
  "data=moons&samples=50&net=2-70-1&steps=20&batch=0&o=muon,nesterov:0,nsSteps:3&o=shampoo,updateFreq:3&o=soap",
  // Where a side is longer than the other by two or more, the first gradient leaves eigenvectors undetermined.
  "data=iris&net=4-8-6-3&batch=16&steps=25&o=soap,preconditionFrequency:2",
  "data=moons&samples=50&net=2-16-16-1&act=relu&batch=0&steps=25&o=soap",
  "data=moons&samples=50&net=2-3-2-1&batch=0&steps=40&o=soap&o=soap,preconditionFrequency:3,shampooBeta:0.8",
  "data=moons&samples=50&net=2-2-2-1&batch=0&steps=40&o=soap,precondition1d:1,preconditionFrequency:3",
  "data=iris&net=4-3-3&steps=30&o=adafactor,epsForm:1,eps1:0.01,relativeStep:0,minDimSizeToFactor:4&o=adafactor,eps1:0.5,beta2Decay:-0.5,d:1.3,weightDecay:0.1",
  "surface=beale&start=1,1&steps=60&noise=0.1&o=sophia-h,updateInterval:3&o=sophia-h,sam,accumulate.steps:3&o=soap,precondition1d:1&o=shampoo,updateFreq:4,eps:10&o=muon,weightDecay:0.1",
  "data=iris&steps=30&o=sgd,lr:0.1,sam.rho:0.1&o=adam,sam,sam.adaptive:1,lookahead.k:3",
  ...[...addons.keys()].map(
    (id) => `surface=booth&steps=60&o=adam,lr:0.05,${id}&o=sgd,lr:0.02,momentum:0.9,${id}&noise=0.2`,
  ),
  "o=adam,lr:0.05,cosine.tMax:40,warmup.steps:20,warmup.startFactor:0.1,clip-norm.maxNorm:5,accumulate.steps:2&noise=2&steps=150&at=60,1,lr:0.02,cosine.tMax:30&at=100,1,clip-norm.maxNorm:1,accumulate.steps:3,warmup.steps:5",
  // Rates among them that no update can be made with.
  `data=iris&steps=60&o=sgd,lr:0.1,biases.lr:0.02,cyclic.stepSizeUp:9,clip-value.clipValue:0.05&at=30,1,lr:0.2&o=adam,one-cycle.totalSteps:40,layer1.lr:0.1&schedule=rate=base*(9-t)&schedule=rate=base/(9-t)&schedule=rate=sqrt(9-t)*base&o=sgd,own-schedule&o=adam,own-schedule2,lookahead.k:3,sam&o=sgd,own-schedule3,accumulate.steps:2&schedule=${encodeURIComponent("init rate = base\nlambda = 0.9 in 0..1\nrate = rate * lambda\nclass = class + rate")}&schedule=${encodeURIComponent("# <b>mine\nsteps_ = 3 in 1..9\nrate = base * (1 - t / steps)^steps_ * max(0.1, cos(t)) * where(t > 5, 1, 0.5 + 0/(t - 99))")}&o=sgd,lr:0.05,own-schedule4&o=adam,lr:0.1,own-schedule5,warmup.steps:4&o=adam,own-schedule4,own-schedule.lambda:0.5,biases.lr:0.01&at=9,6,own-schedule.lambda:0.99`,
  "o=sgd,momentum:0.9&o=adam,lr:0.05&noise=0.5&seed=7&steps=150",
  "surface=booth&o=sgd,lr:0.02&o=adam,lr:0.05,sam&noise=0.4,2&seed=3&steps=80",
  "o=sgd,lr:0.001&o=adam,lr:0.05&at=50,2,lr:0.01,beta1:0.5&at=0,1,momentum:0.9&at=120,1,lr:0.0003,weightDecay:0.1&steps=200",
  "o=sgd,lr:0.0005,momentum:0.9,nesterov:1&o=sgd,lr:0.001,momentum:0.5,dampening:0.2&o=adam,lr:0.1,eps:0.5,weightDecay:0.3&steps=100",
  "o=adam,lr:0.05&fork=50,1,lr:0.01&steps=100",
  "o=adam,lr:0.05,cosine.tMax:90&at=20,1,lr:0.1&fork=50,1,lr:0.01,beta1:0.5&fork=70,2&at=90,3,lr:0.2&noise=0.5&steps=150",
  "data=iris&o=sgd,lr:0.1,momentum:0.9&fork=20,1,lr:0.02,biases.momentum:0.5&batch=16&steps=40",
  "o=sgd,lr:1&o=adam,lr:0.05&steps=50",
  "surface=bowl&o=sgd,lr:0.1&tol=0.01",
  "f=where(x < 0, x^2, 2*x) + y^2 + abs(x - y) + min(x, 3)*max(y, x) + (x > y)*floor(y)&start=-2,1.5&o=adam,lr:0.05&steps=80",
  // Kinks, ties and powers, where autograd has other derivatives.
  "f=where(x>0,sqrt(x),-x)%2By^2&start=-1,1&o=sgd,lr:0.1&steps=3",
  "f=max(abs(x),abs(y))&start=2,2&o=adam,lr:0.1&o=lbfgs&o=sophia-h&steps=20&noise=0.1",
  "f=abs(x)^y%2By^2&start=0,2&o=sgd,lr:0.1&o=adam&steps=20",
  "f=x^y%2By^2&start=0,2&o=sgd,lr:0.1&o=adam&steps=20",
  "f=sqrt(x^2%2By^2)&start=1,0&o=sgd,lr:0.1&o=newton&steps=20",
  ...["3", "x", "floor(x)%2By^2"].map((f) => `f=${f}&start=1,1&o=sgd,lr:0.1&steps=3`),
  "start=-1.2,1&o=lbfgs,maxIter:1&o=lbfgs,maxIter:7,maxEval:9&o=lbfgs,lineSearchFn:0,maxIter:4,lr:0.01&steps=30",
  "f=log(x)%2By^2&start=1,1&o=lbfgs&o=newton&o=sgd,lr:0.3&steps=20",
  "f=sqrt(x) + y^2&start=0,1&o=sgd,lr:0.1&steps=5",
  "f=where(x > 0.5, x, sqrt(x))&start=1,0&o=sgd,lr:1&steps=5",
  "f=sign(x)*x + sigmoid(y)*y + tan(x/9) + tanh(y) + log(x^2 + 1) + 2^-x + 1/0*0&start=1,2&o=sgd,lr:0.01&steps=5",
  "f=hypot(x, y) + cbrt(x)*y + atan2(y, x)^2 + mod(x*y, 3) + mod(7, y) + round(x) + ceil(y) + atan(x*y) + hypot(x, 2) + atan2(1, y)&start=1.3,0.8&o=sgd,lr:0.01&o=adam,lr:0.02&steps=40",
  "f=sinh(x) + cosh(y) + asinh(x*y) + acosh(2 + x^2) + atanh(y/4) + asin(x/5) + acos(y/5) + log2(3 + x) + log10(4 + y) + ln(2) + pow(x, 2) + +y²&start=1.1,-0.6&o=sgd,lr:0.01&o=adam,lr:0.02&steps=40",
  `surface=bowl&steps=40&rule=${encodeURIComponent("round = 0.5 in 0..1\nmod = mod(t, 3) + hypot(round, 1)\nceil = atan2(norm(g), round) + cbrt(g) + round(10*g)/10\np = p - 0.01*(ceil*mod + asinh(g)**3 + acosh(1 + t) - log2(t)/(1 + log10(t)))")}&o=own`,
  "f=sigmoid(x)*x + tan(x/9) + tanh(y)^2 + log(x^2 + 1) + 2^-x + pi*y^2 - e&start=1,2&o=sgd,lr:0.01&steps=50",
  ...[...activations.keys()].map(
    (act, i) =>
      `data=moons&samples=60&net=2-6-5-1&act=${act}${variants[i % variants.length]}&steps=30&o=sgd,lr:0.1&o=adam,lr:0.01`,
  ),
  ...[...lossesFor({ classes: 2 }).keys()].map(
    (loss) => `data=xor&samples=50&loss=${loss}&batch=8&steps=30&o=adam,lr:0.02&seed=9`,
  ),
  ...[...lossesFor({ classes: 3 }).keys()].map(
    (loss) => `data=iris&loss=${loss}&batch=16&steps=30&o=sgd,lr:0.1,momentum:0.9`,
  ),
  ...[...lossesFor({ classes: 0 }).keys()].map(
    (loss) => `data=diabetes&loss=${loss}&batch=0&steps=30&o=adam,lr:0.02`,
  ),
  "data=iris&init=kaiming_normal,scale:0.5&steps=80&o=adam,lr:0.02,biases.lr:0.001,layer2.weightDecay:0.1&o=sgd,lr:0.1,layer1.lr:0.01,biases.momentum:0.5&at=20,2,lr:0.05,layer2.lr:0.2&at=30,1,biases.lr:0.1",
  "data=wine&net=13-3&batch=7&steps=40&o=sgd",
  ...problemLinks,
];

/**
 * Links for trainings in single precision. Between them they have every activation and loss, and every way in which a
 * program keeps state, with optimizers whose path does not depend on a rounding error.
 */
export const singleLinks: readonly string[] = [
  "data=moons&net=2-8-1&o=sgd,lr:0.1&o=sgd,lr:0.1,momentum:0.9&o=adam,lr:0.01&at=20,3,lr:0.02",
  "data=iris&net=4-6-3&act=relu&o=adamw,lr:0.01,weightDecay:0.1&o=rmsprop,lr:0.005&o=adam,clip-norm.maxNorm:0.5",
  "data=rings&net=2-6-3&act=gelu&loss=mse&o=adam,lookahead&o=sgd,lr:0.1,sam&o=adam,accumulate.steps:2,cosine",
  "data=sine&net=1-9-1&act=silu&loss=huber&o=lamb&o=adam,warmup&o=nadam,lr:0.005",
  "data=xor&net=2-6-1&act=sine&loss=mse&o=muon&o=adafactor&o=shampoo,lr:0.1",
  "data=circle&net=2-5-1&act=sigmoid&o=sophia-h&o=prodigy&o=adagrad,lr:0.05",
  "data=plane&net=2-5-1&act=leaky_relu&loss=mse&batch=0&o=adamax&o=sgd,lr:0.1,nesterov:1,momentum:0.9",
  "data=diabetes&net=10-4-1&act=linear&o=schedule-free-adamw&o=dadapt-sgd",
];

/**
 * More of these, of which a few steps agree: rounding errors grow in line searches, in differences of gradients and in
 * nearly singular systems.
 */
export const sensitiveLinks: readonly string[] = [
  "data=plane&net=2-5-1&loss=mse&batch=0&o=lbfgs,maxIter:2&o=cg&o=lm",
];

/** Races whose programs run several seeds: one that each ends at the step limit, and one that some leave and some stop in. */
export const seededLinks: readonly string[] = [
  "surface=rosenbrock&noise=0.5&seed=4294967294&seeds=5&o=sgd,lr:0.001&o=adam,lr:0.05,sam.rho:0.1&at=10,1,lr:0.002&steps=40",
  `f=${encodeURIComponent("x^2 - x^4/2 + y^2")}&start=0.6,0&noise=2&tol=0.1&o=sgd,lr:0.1&seeds=8&steps=80`,
];
